import {
  CreateManagedLoginBrandingCommand,
  CreateUserPoolDomainCommand,
  DeleteManagedLoginBrandingCommand,
  DescribeManagedLoginBrandingByClientCommand,
  DescribeManagedLoginBrandingCommand,
  GetUICustomizationCommand,
  SetUICustomizationCommand,
  UpdateManagedLoginBrandingCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { expect, test } from 'vitest';
import { startPool } from '../../fixtures/startPool.js';

const ResourceNotFound = { name: 'ResourceNotFoundException' };

test('the style of an app client is a document that is returned as it was set', async () => {
  const { aws, userPoolId: UserPoolId, clientId: ClientId } = await startPool();
  const Settings = { components: { primaryButton: { lightMode: { defaults: { textColor: 'ffffffff' } } } } };
  const Bytes = new TextEncoder().encode('<svg/>');
  const Assets = [
    { Category: 'FORM_LOGO' as const, ColorMode: 'LIGHT' as const, Extension: 'SVG' as const, Bytes },
  ];
  const create = new CreateManagedLoginBrandingCommand({ UserPoolId, ClientId, Settings, Assets });
  const { ManagedLoginBranding: made } = await aws.send(create);
  await expect(aws.send(create)).rejects.toMatchObject({ name: 'ManagedLoginBrandingExistsException' });
  const named = { UserPoolId, ManagedLoginBrandingId: made?.ManagedLoginBrandingId };
  expect((await aws.send(new DescribeManagedLoginBrandingCommand(named))).ManagedLoginBranding).toMatchObject(
    {
      UseCognitoProvidedValues: false,
      Settings,
      Assets: [{ Category: 'FORM_LOGO', Bytes: expect.toSatisfy((bytes) => bytes.length === Bytes.length) }],
    },
  );
  await expect(
    aws.send(new UpdateManagedLoginBrandingCommand({ ...named, Settings, UseCognitoProvidedValues: true })),
  ).rejects.toMatchObject({ name: 'InvalidParameterException' });
  await aws.send(new UpdateManagedLoginBrandingCommand({ ...named, UseCognitoProvidedValues: true }));
  const byClient = new DescribeManagedLoginBrandingByClientCommand({ UserPoolId, ClientId });
  const { ManagedLoginBranding: found } = await aws.send(byClient);
  expect(found).toMatchObject({ ...named, UseCognitoProvidedValues: true });
  expect(found).not.toHaveProperty('Settings');
  await aws.send(
    new DeleteManagedLoginBrandingCommand({
      UserPoolId,
      ManagedLoginBrandingId: named.ManagedLoginBrandingId,
    }),
  );
  await expect(aws.send(byClient)).rejects.toMatchObject(ResourceNotFound);
});

test('the classic style of a client overrides the default of the pool, and needs a domain', async () => {
  const { aws, userPoolId: UserPoolId, clientId: ClientId } = await startPool();
  const set = (customization: object) =>
    aws.send(new SetUICustomizationCommand({ UserPoolId, ...customization }));
  const one = '.submitButton-customizable:hover { background-color: #00f; }';
  const get = async () => {
    const answer = await aws.send(new GetUICustomizationCommand({ UserPoolId, ClientId }));
    return answer.UICustomization;
  };
  await expect(set({ CSS: '.label-customizable {}' })).rejects.toThrow('There has to be an existing domain');
  await aws.send(new CreateUserPoolDomainCommand({ UserPoolId, Domain: 'people' }));
  expect(await get()).toEqual({});
  await set({ CSS: '.label-customizable { color: red; }' });
  expect(await get()).toMatchObject({ ClientId: 'ALL', CSS: '.label-customizable { color: red; }' });
  await set({ ClientId, CSS: one, ImageFile: new Uint8Array([1, 2, 3]) });
  expect(await get()).toMatchObject({ ClientId, CSS: one, ImageUrl: 'data:image/png;base64,AQID' });
});

async function startStyle(Settings: object) {
  const pool = await startPool();
  const { aws, userPoolId: UserPoolId, clientId: ClientId } = pool;
  const create = (style: object) =>
    aws.send(new CreateManagedLoginBrandingCommand({ UserPoolId, ClientId, ...style }));
  const describe = async (ReturnMergedResources: boolean) => {
    const input = { UserPoolId, ClientId, ReturnMergedResources };
    const answer = await aws.send(new DescribeManagedLoginBrandingByClientCommand(input));
    return answer.ManagedLoginBranding;
  };
  const made = await create({ Settings }).catch((cause: Error) => cause);
  return { ...pool, made, create, describe };
}

// The message is of AWS, as developers report it; the kinds of errors beside UnknownProperty are not documented.
test.each([
  [
    { components: { form: { instructions: {} } } },
    '[{property: $.components.form.instructions, errorType: UnknownProperty}]',
  ],
  [{ extra: 1 }, '[{property: $.extra, errorType: UnknownProperty}]'],
  [
    { components: { pageBackground: { lightMode: { backgroundColor: 'ffffffff', color: '#fff' } } } },
    '[{property: $.components.pageBackground.lightMode.backgroundColor, errorType: UnknownProperty}, {property: $.components.pageBackground.lightMode.color, errorType: InvalidValue}]',
  ],
  [
    { componentClasses: { buttons: { borderRadius: '8px' } } },
    '[{property: $.componentClasses.buttons.borderRadius, errorType: InvalidType}]',
  ],
  [
    { categories: { global: { colorSchemeMode: 'BLUE' } } },
    '[{property: $.categories.global.colorSchemeMode, errorType: InvalidValue}]',
  ],
  [
    { components: { favicon: { enabledTypes: ['ICO', 'GIF'] } } },
    '[{property: $.components.favicon.enabledTypes[1], errorType: InvalidValue}]',
  ],
  [{ components: [] }, '[{property: $.components, errorType: InvalidType}]'],
  [{ components: { constructor: {} } }, '[{property: $.components.constructor, errorType: UnknownProperty}]'],
])('the settings %j are refused with each property that is wrong', async (settings, errors) => {
  expect((await startStyle(settings)).made).toMatchObject({
    name: 'InvalidParameterException',
    message: `Invalid settings provided. Validation errors: ${errors}`,
  });
});

test('merged resources have Cognito’s default values below those of the style, and can be set as they are', async () => {
  const Settings = { componentClasses: { buttons: { borderRadius: 3 } } };
  const { aws, userPoolId: UserPoolId, describe } = await startStyle(Settings);
  const merged = await describe(true);
  // 172 values: the default document of AWS, counted.
  expect(leavesOf(merged?.Settings)).toHaveLength(172);
  expect(merged?.Settings).toMatchObject({
    ...Settings,
    components: { primaryButton: { lightMode: { defaults: { backgroundColor: '0972d3ff' } } } },
  });
  expect((await describe(false))?.Settings).toEqual(Settings);
  const named = { UserPoolId, ManagedLoginBrandingId: merged?.ManagedLoginBrandingId };
  const more = { componentClasses: { input: { borderRadius: 4 } } };
  await aws.send(new UpdateManagedLoginBrandingCommand({ ...named, Settings: more }));
  expect((await describe(false))?.Settings).toEqual({
    componentClasses: { buttons: { borderRadius: 3 }, input: { borderRadius: 4 } },
  });
  await aws.send(new UpdateManagedLoginBrandingCommand({ ...named, Settings: merged?.Settings }));
  expect(leavesOf((await describe(false))?.Settings)).toHaveLength(172);
});

function leavesOf(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : [value];
}

const logo = { Category: 'FORM_LOGO', ColorMode: 'LIGHT', Extension: 'PNG', Bytes: new Uint8Array(3) };
test.each([
  ['of another kind of file', [{ ...logo, Extension: 'ICO' }]],
  ['of another kind of icon', [{ ...logo, Category: 'FAVICON_SVG' }]],
  ['too large', [{ ...logo, Bytes: new Uint8Array(1_000_001) }]],
  ['given twice', [logo, logo]],
  ['too many', Array.from({ length: 41 }, (_, index) => ({ ...logo, ResourceId: String(index) }))],
])('an image that is %s is refused', async (_, Assets) => {
  const { create } = await startStyle({ wrong: true });
  await expect(create({ Assets })).rejects.toMatchObject({ name: 'InvalidParameterException' });
});

// Classes and properties by AWS's guide to the classic pages.
test.each([
  '.other { color: red; }',
  'body { color: red; }',
  '.label-customizable { position: fixed; }',
  '.label-customizable:hover { color: red; }',
  '@import url(https://evil.test/);',
  '@media print { .label-customizable { color: red; } }',
  '.background-customizable { background-color: url(https://evil.test/); }',
  '.label-customizable { color: red;',
])('the classic style sheet %j is refused', async (CSS) => {
  const { aws, userPoolId: UserPoolId } = await startPool();
  await aws.send(new CreateUserPoolDomainCommand({ UserPoolId, Domain: 'people' }));
  const set = aws.send(new SetUICustomizationCommand({ UserPoolId, CSS }));
  await expect(set).rejects.toMatchObject({ name: 'InvalidParameterException' });
});
