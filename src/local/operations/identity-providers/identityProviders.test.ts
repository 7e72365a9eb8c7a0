import {
  CreateIdentityProviderCommand,
  DeleteIdentityProviderCommand,
  DescribeIdentityProviderCommand,
  GetIdentityProviderByIdentifierCommand,
  ListIdentityProvidersCommand,
  UpdateIdentityProviderCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { expect, test } from 'vitest';
import { startPool } from '../../fixtures/startPool.js';

const ResourceNotFound = { name: 'ResourceNotFoundException' };

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
