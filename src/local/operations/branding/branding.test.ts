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
  const get = async () => {
    const answer = await aws.send(new GetUICustomizationCommand({ UserPoolId, ClientId }));
    return answer.UICustomization;
  };
  await expect(set({ CSS: '.a{}' })).rejects.toThrow('There has to be an existing domain');
  await aws.send(new CreateUserPoolDomainCommand({ UserPoolId, Domain: 'people' }));
  expect(await get()).toEqual({});
  await set({ CSS: '.all{}' });
  expect(await get()).toMatchObject({ ClientId: 'ALL', CSS: '.all{}' });
  await set({ ClientId, CSS: '.one{}', ImageFile: new Uint8Array([1, 2, 3]) });
  expect(await get()).toMatchObject({ ClientId, CSS: '.one{}', ImageUrl: 'data:image/png;base64,AQID' });
});
