import {
  CreateIdentityProviderCommand,
  CreateManagedLoginBrandingCommand,
  CreateResourceServerCommand,
  CreateTermsCommand,
  CreateUserPoolDomainCommand,
  DeleteIdentityProviderCommand,
  DeleteManagedLoginBrandingCommand,
  DeleteResourceServerCommand,
  DeleteTermsCommand,
  DeleteUserPoolDomainCommand,
  DescribeIdentityProviderCommand,
  DescribeManagedLoginBrandingByClientCommand,
  DescribeManagedLoginBrandingCommand,
  DescribeResourceServerCommand,
  DescribeTermsCommand,
  DescribeUserPoolCommand,
  DescribeUserPoolDomainCommand,
  GetIdentityProviderByIdentifierCommand,
  GetUICustomizationCommand,
  ListIdentityProvidersCommand,
  ListResourceServersCommand,
  ListTermsCommand,
  SetUICustomizationCommand,
  UpdateIdentityProviderCommand,
  UpdateManagedLoginBrandingCommand,
  UpdateResourceServerCommand,
  UpdateTermsCommand,
  UpdateUserPoolDomainCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { expect, test } from 'vitest';
import { startPool } from '../../fixtures/startPool.js';

const ResourceNotFound = { name: 'ResourceNotFoundException' };

test('a resource server is made, changed, listed and removed', async () => {
  const { aws, userPoolId: UserPoolId } = await startPool();
  const named = { UserPoolId, Identifier: 'https://api.example.com' };
  const Scopes = [{ ScopeName: 'read', ScopeDescription: 'Read all' }];
  const create = () => aws.send(new CreateResourceServerCommand({ ...named, Name: 'API', Scopes }));
  expect(await create()).toMatchObject({ ResourceServer: { ...named, Name: 'API', Scopes } });
  await expect(create()).rejects.toMatchObject({ name: 'InvalidParameterException' });
  await aws.send(new UpdateResourceServerCommand({ ...named, Name: 'The API' }));
  const { ResourceServer } = await aws.send(new DescribeResourceServerCommand(named));
  expect(ResourceServer).toEqual({ ...named, Name: 'The API' });
  const { ResourceServers } = await aws.send(new ListResourceServersCommand({ UserPoolId, MaxResults: 50 }));
  expect(ResourceServers).toHaveLength(1);
  await aws.send(new DeleteResourceServerCommand(named));
  await expect(aws.send(new DescribeResourceServerCommand(named))).rejects.toMatchObject(ResourceNotFound);
});

test('an identity provider is made, found by its identifier, changed and removed', async () => {
  const { aws, userPoolId: UserPoolId } = await startPool();
  const named = { UserPoolId, ProviderName: 'Okta' };
  const provider = {
    ...named,
    ProviderType: 'OIDC' as const,
    ProviderDetails: {
      client_id: 'x',
      attributes_request_method: 'GET',
      oidc_issuer: 'https://okta.example.com',
      authorize_scopes: 'openid email',
    },
    AttributeMapping: { email: 'email' },
    IdpIdentifiers: ['example.com'],
  };
  const { IdentityProvider } = await aws.send(new CreateIdentityProviderCommand(provider));
  expect(IdentityProvider).toMatchObject({
    ...provider,
    AttributeMapping: { email: 'email', username: 'sub' },
    CreationDate: expect.any(Date),
  });
  await expect(aws.send(new CreateIdentityProviderCommand(provider))).rejects.toMatchObject({
    name: 'DuplicateProviderException',
  });
  const find = (IdpIdentifier: string) =>
    aws.send(new GetIdentityProviderByIdentifierCommand({ UserPoolId, IdpIdentifier }));
  expect((await find('example.com')).IdentityProvider?.ProviderName).toBe('Okta');
  await aws.send(new UpdateIdentityProviderCommand({ ...named, IdpIdentifiers: ['example.org'] }));
  await expect(find('example.com')).rejects.toMatchObject(ResourceNotFound);
  expect(await aws.send(new DescribeIdentityProviderCommand(named))).toMatchObject({
    IdentityProvider: { ProviderDetails: provider.ProviderDetails, IdpIdentifiers: ['example.org'] },
  });
  const { Providers } = await aws.send(new ListIdentityProvidersCommand({ UserPoolId }));
  expect(Providers).toMatchObject([{ ProviderName: 'Okta', ProviderType: 'OIDC' }]);
  await aws.send(new DeleteIdentityProviderCommand(named));
  await expect(aws.send(new DescribeIdentityProviderCommand(named))).rejects.toMatchObject(ResourceNotFound);
});

test('an identity provider without the details that its type requires is refused', async () => {
  const { aws, userPoolId: UserPoolId } = await startPool();
  const create = (ProviderName: string, ProviderType: 'Google' | 'SAML', ProviderDetails: object) =>
    aws.send(
      new CreateIdentityProviderCommand({
        UserPoolId,
        ProviderName,
        ProviderType,
        ProviderDetails: { ...ProviderDetails },
      }),
    );
  await expect(create('Google', 'Google', {})).rejects.toThrow('client_id');
  await expect(create('Goggle', 'Google', {})).rejects.toMatchObject({ name: 'InvalidParameterException' });
  await expect(create('Corporate', 'SAML', {})).rejects.toThrow('MetadataURL');
});

test('a domain belongs to one pool, whose description contains the domain', async () => {
  const pool = await startPool();
  const { aws, userPoolId: UserPoolId } = pool;
  const Domain = 'people';
  await aws.send(new CreateUserPoolDomainCommand({ UserPoolId, Domain, ManagedLoginVersion: 2 }));
  const { DomainDescription } = await aws.send(new DescribeUserPoolDomainCommand({ Domain }));
  expect(DomainDescription).toMatchObject({ UserPoolId, Domain, Status: 'ACTIVE', ManagedLoginVersion: 2 });
  const { UserPool } = await aws.send(new DescribeUserPoolCommand({ UserPoolId }));
  expect(UserPool).toMatchObject({ Domain });
  await expect(aws.send(new CreateUserPoolDomainCommand({ UserPoolId, Domain }))).rejects.toThrow(
    'Domain already associated with another user pool.',
  );
  await expect(aws.send(new CreateUserPoolDomainCommand({ UserPoolId, Domain: 'others' }))).rejects.toThrow(
    'User pool already has a domain configured.',
  );
  await aws.send(new UpdateUserPoolDomainCommand({ UserPoolId, Domain, ManagedLoginVersion: 1 }));
  await aws.send(new DeleteUserPoolDomainCommand({ UserPoolId, Domain }));
  const after = await aws.send(new DescribeUserPoolDomainCommand({ Domain }));
  expect(after.DomainDescription).toEqual({});
});

test('a pool has a custom domain beside the prefix', async () => {
  const { aws, userPoolId: UserPoolId } = await startPool();
  const CustomDomainConfig = { CertificateArn: 'arn:aws:acm:us-east-1:123456789012:certificate/abc' };
  await aws.send(new CreateUserPoolDomainCommand({ UserPoolId, Domain: 'people' }));
  const Domain = 'auth.example.com';
  const answer = await aws.send(new CreateUserPoolDomainCommand({ UserPoolId, Domain, CustomDomainConfig }));
  expect(answer.CloudFrontDomain).toBeTruthy();
  const { UserPool } = await aws.send(new DescribeUserPoolCommand({ UserPoolId }));
  expect(UserPool).toMatchObject({ Domain: 'people', CustomDomain: Domain });
  await expect(
    aws.send(new CreateUserPoolDomainCommand({ UserPoolId, Domain: 'my-cognito' })),
  ).rejects.toThrow('Domain cannot contain reserved word: cognito');
});

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

test('an app client has one document of each name', async () => {
  const { aws, userPoolId: UserPoolId, clientId: ClientId } = await startPool();
  const Links = { 'cognito:default': 'https://example.com/terms' };
  const create = new CreateTermsCommand({
    UserPoolId,
    ClientId,
    TermsName: 'terms-of-use',
    TermsSource: 'LINK',
    Enforcement: 'NONE',
    Links,
  });
  const TermsId = (await aws.send(create)).Terms?.TermsId;
  await expect(aws.send(create)).rejects.toMatchObject({ name: 'TermsExistsException' });
  const german = { ...Links, 'cognito:german': 'https://example.com/agb' };
  await aws.send(new UpdateTermsCommand({ UserPoolId, TermsId, Links: german }));
  const describe = new DescribeTermsCommand({ UserPoolId, TermsId });
  expect((await aws.send(describe)).Terms).toMatchObject({ ClientId, Links: german });
  expect((await aws.send(new ListTermsCommand({ UserPoolId }))).Terms).toMatchObject([{ TermsId }]);
  await aws.send(new DeleteTermsCommand({ UserPoolId, TermsId }));
  await expect(aws.send(describe)).rejects.toMatchObject(ResourceNotFound);
});
