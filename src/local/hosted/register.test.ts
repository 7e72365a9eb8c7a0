import {
  CreateResourceServerCommand,
  CreateUserPoolClientCommand,
  type DcrConfigurationType,
  DescribeUserPoolClientCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { expect, test } from 'vitest';
import { startPool } from '../fixtures/startPool.js';

const metadata = {
  client_name: 'Agent',
  redirect_uris: ['https://agent.test/callback'],
  token_endpoint_auth_method: 'none',
};

async function start(DcrConfiguration?: DcrConfigurationType) {
  const pool = await startPool({ pool: DcrConfiguration ? { DcrConfiguration } : {} });
  const register = async (body: unknown, headers: Record<string, string> = {}, domain = '') => {
    const url = `https://login.test${domain}/oauth2/register`;
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const response = await pool.local.fetch(new Request(url, { method: 'POST', headers, body: text }));
    return { status: response.status, ...(await response.json()) };
  };
  return { ...pool, register };
}

test('an app registers itself where the pool allows open registration, and finds the endpoint by discovery', async () => {
  const { aws, userPoolId, local, register } = await start({ OpenDcrEnabled: true });
  const discovery = await local.fetch(
    new Request(`https://login.test/${userPoolId}/.well-known/openid-configuration`),
  );
  const { registration_endpoint } = await discovery.json();
  expect(new URL(registration_endpoint).pathname).toBe(`/${userPoolId}/oauth2/register`);
  const made = await register(metadata, {}, `/${userPoolId}`);
  expect(made).toEqual({
    ...metadata,
    status: 201,
    client_id: expect.stringMatching(/^[a-z\d]{26}$/),
    client_id_issued_at: expect.any(Number),
    grant_types: ['authorization_code'],
    response_types: ['code'],
    scope: 'openid email phone profile',
  });
  const describe = new DescribeUserPoolClientCommand({ UserPoolId: userPoolId, ClientId: made.client_id });
  expect((await aws.send(describe)).UserPoolClient).toMatchObject({
    ClientName: 'Agent',
    AllowedOAuthFlows: ['code'],
    CallbackURLs: metadata.redirect_uris,
  });
});

test('a machine registers a client with a secret by an access token with the scope of registration', async () => {
  const { aws, userPoolId: UserPoolId, local, register } = await start({});
  const Identifier = 'aws.cognito/dcr';
  const Scopes = [{ ScopeName: 'register', ScopeDescription: 'register' }];
  await aws.send(new CreateResourceServerCommand({ UserPoolId, Identifier, Name: 'dcr', Scopes }));
  const { UserPoolClient } = await aws.send(
    new CreateUserPoolClientCommand({
      UserPoolId,
      ClientName: 'registrar',
      GenerateSecret: true,
      AllowedOAuthFlowsUserPoolClient: true,
      AllowedOAuthFlows: ['client_credentials'],
      AllowedOAuthScopes: ['aws.cognito/dcr/register'],
    }),
  );
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: UserPoolClient?.ClientId ?? '',
    client_secret: UserPoolClient?.ClientSecret ?? '',
  });
  const answer = await local.fetch(new Request('https://login.test/oauth2/token', { method: 'POST', body }));
  const { access_token } = await answer.json();
  const { token_endpoint_auth_method: _, ...confidential } = metadata;
  expect(await register(confidential, { authorization: `Bearer ${access_token}` })).toMatchObject({
    status: 201,
    client_secret: expect.any(String),
    client_secret_expires_at: 0,
    token_endpoint_auth_method: 'client_secret_basic',
  });
  expect(await register(confidential, { authorization: `Bearer ${access_token}x` })).toMatchObject({
    status: 401,
    error: 'invalid_token',
  });
});

const open = { OpenDcrEnabled: true };
// Codes by RFC 7591, section 3.2.2; the rest by RFC 6750.
test.each<[string, DcrConfigurationType | undefined, unknown, number, string]>([
  ['where registration is off', undefined, metadata, 400, 'invalid_request'],
  ['where registration is disabled', { ...open, EnableStatus: 'Disabled' }, metadata, 400, 'invalid_request'],
  ['without a token where registration is not open', {}, metadata, 401, 'invalid_token'],
  ['with no JSON', open, '{', 400, 'invalid_client_metadata'],
  ['with a list', open, [], 400, 'invalid_client_metadata'],
  ['without redirect_uris', open, { client_name: 'Agent' }, 400, 'invalid_redirect_uri'],
  [
    'with a fragment',
    open,
    { ...metadata, redirect_uris: ['https://a.test/#b'] },
    400,
    'invalid_redirect_uri',
  ],
  [
    'for a machine',
    open,
    { ...metadata, grant_types: ['client_credentials'] },
    400,
    'invalid_client_metadata',
  ],
  ['for no flow at all', { ...open, OpenDcrGrantTypes: [] }, metadata, 400, 'invalid_client_metadata'],
  ['for another scope', open, { ...metadata, scope: 'openid admin' }, 400, 'invalid_client_metadata'],
  [
    'with private_key_jwt',
    open,
    { ...metadata, token_endpoint_auth_method: 'private_key_jwt' },
    400,
    'invalid_client_metadata',
  ],
])('a registration %s is refused', async (_, configuration, body, status, error) => {
  const { register } = await start(configuration);
  expect(await register(body)).toMatchObject({ status, error });
});
