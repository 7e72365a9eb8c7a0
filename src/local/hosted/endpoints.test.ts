import {
  AdminDisableUserCommand,
  CreateResourceServerCommand,
  CreateUserPoolClientCommand,
  type CreateUserPoolClientCommandInput,
} from '@aws-sdk/client-cognito-identity-provider';
import { fetchAuthSession } from 'aws-amplify/auth';
import { JwtVerifier } from 'aws-jwt-verify';
import { decodeJwt } from 'jose';
import * as oidc from 'openid-client';
import { expect, test } from 'vitest';
import { openBrowser } from '../fixtures/openBrowser.js';
import { addUser, endpoint, password, signInPlainly, startPool } from '../fixtures/startPool.js';
import { createLocalCognito } from '../index.js';

const username = 'ada@example.com';
const redirect_uri = 'https://app.test/callback';
const scope = 'openid email';

async function start(client: Partial<CreateUserPoolClientCommandInput> = {}) {
  const local = createLocalCognito({ origin: endpoint });
  const pool = await startPool({}, local);
  await pool.aws.send(
    new CreateResourceServerCommand({
      UserPoolId: pool.userPoolId,
      Identifier: 'orders',
      Name: 'Orders',
      Scopes: ['read', 'write'].map((ScopeName) => ({ ScopeName, ScopeDescription: ScopeName })),
    }),
  );
  const { UserPoolClient } = await pool.aws.send(
    new CreateUserPoolClientCommand({
      UserPoolId: pool.userPoolId,
      ClientName: 'hosted',
      AllowedOAuthFlowsUserPoolClient: true,
      AllowedOAuthFlows: ['code'],
      AllowedOAuthScopes: ['openid', 'email', 'profile', 'aws.cognito.signin.user.admin'],
      CallbackURLs: [redirect_uri],
      ...client,
    }),
  );
  const { ClientId: clientId = '', ClientSecret: secret } = UserPoolClient ?? {};
  const issuer = new URL(`${endpoint}${pool.userPoolId}`);
  const proof = secret ? oidc.ClientSecretBasic(secret) : oidc.None();
  const config = await oidc.discovery(issuer, clientId, secret, proof);
  return { ...pool, clientId, config };
}

async function signIn(pool: Awaited<ReturnType<typeof start>>, asked: Record<string, string> = {}) {
  const verifier = oidc.randomPKCECodeVerifier();
  const checks = { expectedState: oidc.randomState(), expectedNonce: oidc.randomNonce() };
  const url = oidc.buildAuthorizationUrl(pool.config, {
    redirect_uri,
    scope,
    state: checks.expectedState,
    nonce: checks.expectedNonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    ...asked,
  });
  const browser = openBrowser(pool.local);
  await browser.visit(url.pathname, Object.fromEntries(url.searchParams));
  const back = await browser.submit({ username, password });
  return { callback: back.url, checks: { ...checks, pkceCodeVerifier: verifier } };
}

async function post(path: string, fields: Record<string, string>, headers: Record<string, string> = {}) {
  const response = await fetch(`${endpoint}oauth2/${path}`, {
    method: 'POST',
    headers,
    body: new URLSearchParams(fields),
  });
  const text = await response.text();
  return { status: response.status, ...(text ? JSON.parse(text) : {}) };
}

test('an OpenID client finds every endpoint by discovery and verifies the tokens', async () => {
  const pool = await start();
  await addUser(pool, { username });
  const { callback, checks } = await signIn(pool);
  const tokens = await oidc.authorizationCodeGrant(pool.config, callback, checks);
  const claims = tokens.claims();
  expect(claims).toMatchObject({ email: username, email_verified: true, at_hash: expect.any(String) });
  expect(claims).not.toHaveProperty('name');
  const info = await oidc.fetchUserInfo(pool.config, tokens.access_token, claims?.sub ?? '');
  expect(info).toEqual({ sub: claims?.sub, email: username, email_verified: 'true', username: claims?.sub });
});

test('an OpenID client with a secret refreshes, revokes and is then refused', async () => {
  const pool = await start({ GenerateSecret: true });
  await addUser(pool, { username });
  const { callback, checks } = await signIn(pool);
  const tokens = await oidc.authorizationCodeGrant(pool.config, callback, checks);
  const refreshed = await oidc.refreshTokenGrant(pool.config, tokens.refresh_token ?? '');
  expect(refreshed.refresh_token).toBeUndefined();
  expect(decodeJwt(refreshed.access_token)).toMatchObject({ scope });
  await oidc.tokenRevocation(pool.config, tokens.refresh_token ?? '');
  await expect(oidc.refreshTokenGrant(pool.config, tokens.refresh_token ?? '')).rejects.toMatchObject({
    error: 'invalid_grant',
  });
  await expect(oidc.fetchUserInfo(pool.config, refreshed.access_token, 'any')).rejects.toMatchObject({
    status: 401,
  });
});

test('a machine gets a token of its own scopes for its secret', async () => {
  const pool = await start({
    GenerateSecret: true,
    AllowedOAuthFlows: ['client_credentials'],
    AllowedOAuthScopes: ['orders/read', 'orders/write'],
  });
  const all = await oidc.clientCredentialsGrant(pool.config);
  expect(decodeJwt(all.access_token)).toMatchObject({
    sub: pool.clientId,
    client_id: pool.clientId,
    scope: 'orders/read orders/write',
    token_use: 'access',
  });
  expect(all).not.toHaveProperty('id_token');
  const one = await oidc.clientCredentialsGrant(pool.config, { scope: 'orders/read' });
  const issuer = `${endpoint}${pool.userPoolId}`;
  const verifier = JwtVerifier.create({ issuer, audience: null, scope: 'orders/read' });
  verifier.cacheJwks(await (await fetch(`${issuer}/.well-known/jwks.json`)).json());
  expect(await verifier.verify(one.access_token)).toMatchObject({ scope: 'orders/read' });
  await expect(oidc.clientCredentialsGrant(pool.config, { scope: 'other' })).rejects.toMatchObject({
    error: 'invalid_scope',
  });
});

test('an authorization code works once, for five minutes, with the right verifier and redirect address', async () => {
  const pool = await start();
  await addUser(pool, { username });
  const { callback, checks } = await signIn(pool);
  await oidc.authorizationCodeGrant(pool.config, callback, checks);
  const twice = oidc.authorizationCodeGrant(pool.config, callback, checks);
  await expect(twice).rejects.toMatchObject({ error: 'invalid_grant' });
  const late = await signIn(pool);
  pool.local.clock.advance(301);
  const tooLate = oidc.authorizationCodeGrant(pool.config, late.callback, late.checks);
  await expect(tooLate).rejects.toMatchObject({ error: 'invalid_grant' });
  for (const odd of [
    { code_verifier: 'x'.repeat(43) },
    { redirect_uri: 'https://app.test/' },
    { code: 'made-up' },
  ]) {
    const { callback: fresh, checks: proof } = await signIn(pool);
    const fields = {
      grant_type: 'authorization_code',
      client_id: pool.clientId,
      redirect_uri,
      code: fresh.searchParams.get('code') ?? '',
      code_verifier: proof.pkceCodeVerifier,
      ...odd,
    };
    expect(await post('token', fields)).toEqual({ status: 400, error: 'invalid_grant' });
  }
});

test('the token endpoint answers Amplify’s request from another origin', async () => {
  const pool = await start();
  await addUser(pool, { username });
  const { callback, checks } = await signIn(pool, { scope: 'openid aws.cognito.signin.user.admin' });
  const preflight = await fetch(`${endpoint}oauth2/token`, {
    method: 'OPTIONS',
    headers: { origin: 'https://app.test', 'access-control-request-headers': 'x-amz-user-agent' },
  });
  expect(preflight.headers.get('access-control-allow-headers')).toBe('x-amz-user-agent');
  const fields = {
    grant_type: 'authorization_code',
    code: callback.searchParams.get('code') ?? '',
    client_id: pool.clientId,
    redirect_uri,
    code_verifier: checks.pkceCodeVerifier,
  };
  const tokens = await post('token', fields, { 'x-amz-user-agent': 'aws-amplify/6.22.1 auth/36' });
  expect(tokens).toMatchObject({ token_type: 'Bearer', expires_in: 3600, id_token: expect.any(String) });
  const user = await fetch(endpoint, {
    method: 'POST',
    headers: { 'x-amz-target': 'AWSCognitoIdentityProviderService.GetUser' },
    body: JSON.stringify({ AccessToken: tokens.access_token }),
  });
  expect(user.status).toBe(200);
});

test('a token of the hosted domain needs its scope for the API, and a token of the API is refused by userInfo', async () => {
  const pool = await start();
  await addUser(pool, { username });
  const { callback, checks } = await signIn(pool);
  const tokens = await oidc.authorizationCodeGrant(pool.config, callback, checks);
  const user = await fetch(endpoint, {
    method: 'POST',
    headers: { 'x-amz-target': 'AWSCognitoIdentityProviderService.GetUser' },
    body: JSON.stringify({ AccessToken: tokens.access_token }),
  });
  expect(await user.json()).toMatchObject({ message: 'Access Token does not have required scopes' });
  await signInPlainly(username);
  const { tokens: own } = await fetchAuthSession();
  const info = await fetch(`${endpoint}oauth2/userInfo`, {
    headers: { authorization: `Bearer ${own?.accessToken}` },
  });
  expect(info.status).toBe(401);
  expect(await info.json()).toMatchObject({ error: 'invalid_token' });
});

test('a disabled user gets no more tokens', async () => {
  const pool = await start();
  await addUser(pool, { username });
  const { callback, checks } = await signIn(pool);
  const tokens = await oidc.authorizationCodeGrant(pool.config, callback, checks);
  await pool.aws.send(new AdminDisableUserCommand({ UserPoolId: pool.userPoolId, Username: username }));
  const refreshed = oidc.refreshTokenGrant(pool.config, tokens.refresh_token ?? '');
  await expect(refreshed).rejects.toMatchObject({ error: 'invalid_grant' });
});

test.each([
  [{}, {}, 400, 'invalid_request'],
  [{ grant_type: 'password' }, {}, 400, 'unsupported_grant_type'],
  [{ grant_type: 'authorization_code' }, {}, 400, 'invalid_request'],
  [{ grant_type: 'authorization_code', client_id: 'unknown' }, {}, 400, 'invalid_client'],
  [
    { grant_type: 'authorization_code' },
    { authorization: `Basic ${btoa('unknown:x')}` },
    400,
    'invalid_client',
  ],
])('the token endpoint refuses %j', async (fields, headers, status, error) => {
  await start();
  expect(await post('token', fields, headers)).toMatchObject({ status, error });
});

test('a client without the flow, or with a wrong secret, is refused', async () => {
  const { clientId } = await start();
  const machine = { grant_type: 'client_credentials', client_id: clientId };
  expect(await post('token', machine)).toEqual({ status: 400, error: 'unauthorized_client' });
  const secret = await start({ GenerateSecret: true });
  const fields = { grant_type: 'refresh_token', refresh_token: 'x', client_id: secret.clientId };
  expect(await post('token', fields)).toMatchObject({ error: 'invalid_client' });
  expect(await post('token', { ...fields, client_secret: 'wrong' })).toMatchObject({
    error: 'invalid_client',
  });
  const revocation = { token: 'x', client_id: secret.clientId, client_secret: 'wrong' };
  expect(await post('revoke', revocation)).toMatchObject({ status: 401, error: 'invalid_client' });
});

test('only refresh tokens are revoked, and an unknown token counts as revoked', async () => {
  const { clientId } = await start();
  expect(await post('revoke', { client_id: clientId, token: 'a.b.c' })).toMatchObject({
    status: 400,
    error: 'unsupported_token_type',
  });
  expect(await post('revoke', { client_id: clientId })).toMatchObject({ error: 'invalid_request' });
  expect(await post('revoke', { client_id: clientId, token: 'unknown' })).toEqual({ status: 200 });
});

test('a fault makes a path of the hosted domain fail', async () => {
  const { local, clientId } = await start();
  local.faults.set({ operation: '/oauth2/revoke', kind: 'throttle', times: 1 });
  const fields = { client_id: clientId, token: 'unknown' };
  expect(await post('revoke', fields)).toMatchObject({ status: 400, __type: 'TooManyRequestsException' });
  expect(await post('revoke', fields)).toEqual({ status: 200 });
});
