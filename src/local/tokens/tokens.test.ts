import {
  GetTokensFromRefreshTokenCommand,
  GetUserCommand,
  GlobalSignOutCommand,
  InitiateAuthCommand,
  RevokeTokenCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { fetchAuthSession, getCurrentUser, signOut } from 'aws-amplify/auth';
import { JwtVerifier } from 'aws-jwt-verify';
import { decodeJwt } from 'jose';
import { expect, test } from 'vitest';
import {
  addUser,
  password,
  type Settings,
  signInPlainly,
  startPool,
  type TestPool,
} from '../fixtures/startPool.js';

const username = 'ada@example.com';

async function startSession(client: Settings['client'] = {}) {
  const pool = await startPool({ client });
  await addUser(pool, { username });
  return { pool, tokens: await tokensOf(pool) };
}

async function tokensOf({ aws, clientId }: TestPool) {
  const AuthParameters = { USERNAME: username, PASSWORD: password };
  const { AuthenticationResult: tokens } = await aws.send(
    new InitiateAuthCommand({ ClientId: clientId, AuthFlow: 'USER_PASSWORD_AUTH', AuthParameters }),
  );
  return {
    access: tokens?.AccessToken ?? '',
    id: tokens?.IdToken ?? '',
    refresh: tokens?.RefreshToken ?? '',
    expiresIn: tokens?.ExpiresIn,
  };
}

test('tokens are verified by the published keys and carry the claims of Cognito', async () => {
  const { pool, tokens } = await startSession();
  const issuer = `http://localhost:9229/${pool.userPoolId}`;
  const discovery = await pool.local.fetch(new Request(`${issuer}/.well-known/openid-configuration`));
  const { jwks_uri } = await discovery.json();
  const keys = await pool.local.fetch(new Request(jwks_uri));
  const verifier = JwtVerifier.create({ issuer, audience: null, jwksUri: jwks_uri });
  verifier.cacheJwks(await keys.json());
  const id = await verifier.verify(tokens.id);
  expect(id).toMatchObject({
    aud: pool.clientId,
    token_use: 'id',
    email: username,
    email_verified: true,
    'cognito:username': id.sub,
  });
  expect(await verifier.verify(tokens.access)).toMatchObject({
    client_id: pool.clientId,
    token_use: 'access',
    scope: 'aws.cognito.signin.user.admin',
    username: id.sub,
    origin_jti: id.origin_jti,
  });
  expect(tokens.refresh).toMatch(/^[A-Za-z0-9-_=.]+$/);
});

// The developer guide: origin_jti, and jti of ID tokens, are there where token revocation is on.
test('tokens of a client without revocation have no claims for revocation, and work', async () => {
  const { pool, tokens } = await startSession({ EnableTokenRevocation: false });
  expect(decodeJwt(tokens.id)).not.toHaveProperty('origin_jti');
  expect(decodeJwt(tokens.id)).not.toHaveProperty('jti');
  expect(decodeJwt(tokens.access)).not.toHaveProperty('origin_jti');
  const user = await pool.aws.send(new GetUserCommand({ AccessToken: tokens.access }));
  expect(user.Username).toBe(decodeJwt(tokens.id).sub);
});

test('tokens are valid as long as the client sets', async () => {
  const TokenValidityUnits = { AccessToken: 'minutes' as const };
  const { pool, tokens } = await startSession({ AccessTokenValidity: 5, TokenValidityUnits });
  expect(tokens.expiresIn).toBe(300);
  pool.local.clock.advance(300);
  await expect(pool.aws.send(new GetUserCommand({ AccessToken: tokens.access }))).rejects.toMatchObject({
    name: 'NotAuthorizedException',
    message: 'Access Token has expired',
  });
});

test('a token that was tampered with is refused', async () => {
  const { pool, tokens } = await startSession();
  const [head, body] = tokens.access.split('.');
  for (const AccessToken of [`${head}.${body}.AAAA`, tokens.id, 'nonsense', `${head}.e30.AAAA`]) {
    await expect(pool.aws.send(new GetUserCommand({ AccessToken }))).rejects.toMatchObject({
      name: 'NotAuthorizedException',
      message: 'Invalid Access Token',
    });
  }
});

test('Amplify refreshes its tokens', async () => {
  await addUser(await startPool(), { username });
  await signInPlainly(username);
  const before = (await fetchAuthSession()).tokens;
  const after = (await fetchAuthSession({ forceRefresh: true })).tokens;
  expect(after?.accessToken.toString()).not.toBe(before?.accessToken.toString());
  expect(after?.accessToken.payload.origin_jti).toBe(before?.accessToken.payload.origin_jti);
});

test('a refresh token expires after thirty days', async () => {
  const { pool, tokens } = await startSession();
  const request = new GetTokensFromRefreshTokenCommand({
    ClientId: pool.clientId,
    RefreshToken: tokens.refresh,
  });
  pool.local.clock.advance(29 * 86_400);
  expect((await pool.aws.send(request)).AuthenticationResult).toMatchObject({ TokenType: 'Bearer' });
  pool.local.clock.advance(86_400);
  await expect(pool.aws.send(request)).rejects.toMatchObject({ message: 'Refresh Token has expired' });
});

test('revoking a refresh token revokes the access tokens of its session, and no others', async () => {
  const { pool, tokens } = await startSession();
  const others = await tokensOf(pool);
  await pool.aws.send(new RevokeTokenCommand({ ClientId: pool.clientId, Token: tokens.refresh }));
  await expect(pool.aws.send(new GetUserCommand({ AccessToken: tokens.access }))).rejects.toMatchObject({
    name: 'NotAuthorizedException',
    message: 'Access Token has been revoked',
  });
  const AuthParameters = { REFRESH_TOKEN: tokens.refresh };
  const refresh = { ClientId: pool.clientId, AuthFlow: 'REFRESH_TOKEN_AUTH' as const, AuthParameters };
  await expect(pool.aws.send(new InitiateAuthCommand(refresh))).rejects.toMatchObject({
    message: 'Refresh Token has been revoked',
  });
  await pool.aws.send(new GetUserCommand({ AccessToken: others.access }));
});

test('only refresh tokens are revoked', async () => {
  const { pool, tokens } = await startSession();
  const request = new RevokeTokenCommand({ ClientId: pool.clientId, Token: tokens.access });
  await expect(pool.aws.send(request)).rejects.toMatchObject({ name: 'UnsupportedTokenTypeException' });
});

test('global sign-out ends every session', async () => {
  const { pool, tokens } = await startSession();
  const others = await tokensOf(pool);
  await pool.aws.send(new GlobalSignOutCommand({ AccessToken: tokens.access }));
  await expect(pool.aws.send(new GetUserCommand({ AccessToken: others.access }))).rejects.toThrow('revoked');
});

test('Amplify signs out everywhere', async () => {
  await addUser(await startPool(), { username });
  await signInPlainly(username);
  await signOut({ global: true });
  await expect(getCurrentUser()).rejects.toMatchObject({ name: 'UserUnAuthenticatedException' });
});

test('with rotation each refresh token works once, and for its grace period', async () => {
  const RefreshTokenRotation = { Feature: 'ENABLED' as const, RetryGracePeriodSeconds: 10 };
  const { pool, tokens } = await startSession({ RefreshTokenRotation });
  const refresh = async (RefreshToken: string) => {
    const request = { ClientId: pool.clientId, RefreshToken };
    const { AuthenticationResult } = await pool.aws.send(new GetTokensFromRefreshTokenCommand(request));
    return AuthenticationResult?.RefreshToken ?? '';
  };
  const next = await refresh(tokens.refresh);
  expect(next).not.toBe(tokens.refresh);
  expect(await refresh(tokens.refresh)).toBe(next);
  pool.local.clock.advance(10);
  await expect(refresh(tokens.refresh)).rejects.toMatchObject({ name: 'RefreshTokenReuseException' });
  expect(await refresh(next)).not.toBe('');
});

test('of two refreshes at once with a refresh token that works once, only the first succeeds', async () => {
  const RefreshTokenRotation = { Feature: 'ENABLED' as const, RetryGracePeriodSeconds: 0 };
  const { pool, tokens } = await startSession({ RefreshTokenRotation });
  const request = { ClientId: pool.clientId, RefreshToken: tokens.refresh };
  const answers = await Promise.allSettled([
    pool.local.call('GetTokensFromRefreshToken', request),
    pool.local.call('GetTokensFromRefreshToken', request),
  ]);
  expect(answers).toMatchObject([
    { status: 'fulfilled' },
    { status: 'rejected', reason: { name: 'RefreshTokenReuseException' } },
  ]);
});
