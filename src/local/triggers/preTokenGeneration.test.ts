import {
  AdminAddUserToGroupCommand,
  AdminCreateUserCommand,
  CreateGroupCommand,
  GetTokensFromRefreshTokenCommand,
  InitiateAuthCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { confirmSignIn, fetchAuthSession } from 'aws-amplify/auth';
import { JwtVerifier } from 'aws-jwt-verify';
import { decodeJwt } from 'jose';
import { expect, test } from 'vitest';
import { addUser, password, signInPlainly, type TestPool } from '../fixtures/startPool.js';
import { answering, arn, startTriggers } from '../fixtures/startTriggers.js';
import type { TriggerFunction } from '../index.js';

const username = 'ada@example.com';

/** A pool whose function gets a version of the pre token generation event. */
async function startVersion(LambdaVersion: 'V1_0' | 'V2_0' | 'V3_0', run: TriggerFunction) {
  const PreTokenGenerationConfig = { LambdaArn: arn('PreTokenGeneration'), LambdaVersion };
  const pool = await startTriggers(
    { PreTokenGeneration: run },
    { pool: { LambdaConfig: { PreTokenGenerationConfig } } },
  );
  await addUser(pool, { username });
  return pool;
}

async function signInWith({ aws, clientId }: TestPool) {
  const { AuthenticationResult } = await aws.send(
    new InitiateAuthCommand({
      ClientId: clientId,
      AuthFlow: 'USER_PASSWORD_AUTH',
      AuthParameters: { USERNAME: username, PASSWORD: password },
    }),
  );
  const { AccessToken = '', IdToken = '', RefreshToken = '' } = AuthenticationResult ?? {};
  return { access: decodeJwt(AccessToken), id: decodeJwt(IdToken), AccessToken, RefreshToken };
}

test('claims of the ID token are added, changed and left out', async () => {
  const pool = await startVersion(
    'V1_0',
    answering({
      claimsOverrideDetails: {
        claimsToAddOrOverride: {
          tier: 'gold',
          email: 'masked',
          'custom:both': 'x',
          sub: 'eve',
          aud: 'other',
        },
        claimsToSuppress: ['email_verified', 'custom:both', 'iss'],
      },
    }),
  );
  const { id, access } = await signInWith(pool);
  expect(id).toMatchObject({ tier: 'gold', email: 'masked', aud: pool.clientId });
  expect(id.sub).toBe(access.sub);
  expect(id.iss).toBe(access.iss);
  expect(id).not.toHaveProperty('email_verified');
  expect(id).not.toHaveProperty('custom:both');
  expect(access).not.toHaveProperty('tier');
  expect(pool.events).toMatchObject([
    {
      version: '1',
      triggerSource: 'TokenGeneration_Authentication',
      request: {
        userAttributes: { email: username },
        groupConfiguration: { groupsToOverride: [], iamRolesToOverride: [], preferredRole: null },
      },
      response: { claimsOverrideDetails: null },
    },
  ]);
});

test('groups are replaced in both tokens', async () => {
  const role = 'arn:aws:iam::123456789012:role/admin';
  const groupOverrideDetails = {
    groupsToOverride: ['admins'],
    iamRolesToOverride: [role],
    preferredRole: role,
  };
  const pool = await startVersion('V1_0', answering({ claimsOverrideDetails: { groupOverrideDetails } }));
  const { id, access } = await signInWith(pool);
  expect(access).toMatchObject({ 'cognito:groups': ['admins'] });
  expect(id).toMatchObject({
    'cognito:groups': ['admins'],
    'cognito:roles': [role],
    'cognito:preferred_role': role,
  });
});

test('version 2 changes the access token too, its scopes and values of any kind', async () => {
  const pool = await startVersion(
    'V2_0',
    answering({
      claimsAndScopeOverrideDetails: {
        idTokenGeneration: { claimsToAddOrOverride: { limits: { rows: 5 } } },
        accessTokenGeneration: {
          claimsToAddOrOverride: { tenant: ['a', 'b'], client_id: 'other', version: 9 },
          claimsToSuppress: ['username', 'event_id'],
          scopesToAdd: ['orders/read'],
          scopesToSuppress: ['aws.cognito.signin.user.admin'],
        },
        groupOverrideDetails: { groupsToOverride: ['readers'] },
      },
    }),
  );
  const { id, access } = await signInWith(pool);
  expect(id).toMatchObject({ limits: { rows: 5 }, 'cognito:groups': ['readers'] });
  expect(access).toMatchObject({
    tenant: ['a', 'b'],
    scope: 'orders/read',
    client_id: pool.clientId,
    username: expect.any(String),
    'cognito:groups': ['readers'],
  });
  expect(pool.events).toMatchObject([
    {
      version: '2',
      request: { scopes: ['aws.cognito.signin.user.admin'] },
      response: { claimsAndScopeOverrideDetails: null },
    },
  ]);
});

test('tokens that were changed are verified by the published keys', async () => {
  const accessTokenGeneration = { claimsToAddOrOverride: { tenant: 'a' } };
  const pool = await startVersion(
    'V3_0',
    answering({ claimsAndScopeOverrideDetails: { accessTokenGeneration } }),
  );
  const { AccessToken } = await signInWith(pool);
  const { iss: issuer = '' } = decodeJwt(AccessToken);
  const verifier = JwtVerifier.create({ issuer, audience: null });
  verifier.cacheJwks(await (await pool.local.fetch(new Request(`${issuer}/.well-known/jwks.json`))).json());
  expect(await verifier.verify(AccessToken)).toMatchObject({ tenant: 'a' });
  expect(pool.events[0]?.version).toBe('3');
});

test('a refresh calls the function again, with its own metadata', async () => {
  const pool = await startVersion('V1_0', (event) => {
    const claimsToAddOrOverride = { place: event.request.clientMetadata?.place ?? 'nowhere' };
    return { ...event, response: { claimsOverrideDetails: { claimsToAddOrOverride } } };
  });
  const { RefreshToken } = await signInWith(pool);
  const { AuthenticationResult } = await pool.aws.send(
    new GetTokensFromRefreshTokenCommand({
      ClientId: pool.clientId,
      RefreshToken,
      ClientMetadata: { place: 'here' },
    }),
  );
  expect(decodeJwt(AuthenticationResult?.IdToken ?? '')).toMatchObject({ place: 'here' });
  expect(pool.events.at(-1)?.triggerSource).toBe('TokenGeneration_RefreshTokens');
});

test('the first tokens after a new password have their own trigger source', async () => {
  const pool = await startTriggers({ PreTokenGeneration: answering({}) });
  await pool.aws.send(
    new AdminCreateUserCommand({
      UserPoolId: pool.userPoolId,
      Username: username,
      TemporaryPassword: `Temporary-${password}`,
      MessageAction: 'SUPPRESS',
    }),
  );
  await signInPlainly(username, `Temporary-${password}`);
  await confirmSignIn({ challengeResponse: password });
  expect((await fetchAuthSession()).tokens).toBeDefined();
  expect(pool.events.map(({ triggerSource }) => triggerSource)).toEqual([
    'TokenGeneration_NewPasswordChallenge',
  ]);
});

test('claims that version 1 does not allow are refused as unrecognizable', async () => {
  await startVersion('V1_0', answering({ claimsOverrideDetails: { claimsToAddOrOverride: { limit: 5 } } }));
  await expect(signInPlainly(username)).rejects.toMatchObject({
    name: 'InvalidLambdaResponseException',
    message: 'Unrecognizable lambda output',
  });
});

test('the function gets the groups, which stay when the function does not change them', async () => {
  const pool = await startVersion('V2_0', answering({}));
  const identity = { UserPoolId: pool.userPoolId, GroupName: 'readers' };
  const RoleArn = 'arn:aws:iam::123456789012:role/reader';
  await pool.aws.send(new CreateGroupCommand({ ...identity, RoleArn, Precedence: 1 }));
  await pool.aws.send(new AdminAddUserToGroupCommand({ ...identity, Username: username }));
  const { id } = await signInWith(pool);
  expect(id).toMatchObject({ 'cognito:groups': ['readers'], 'cognito:preferred_role': RoleArn });
  expect(pool.events[0]?.request.groupConfiguration).toEqual({
    groupsToOverride: ['readers'],
    iamRolesToOverride: [RoleArn],
    preferredRole: RoleArn,
  });
});

test('a refresh that the function refuses leaves the refresh token as it was, where it works once', async () => {
  let isBroken = false;
  const pool = await startTriggers(
    {
      PreTokenGeneration(event) {
        if (isBroken) throw new Error('closed');
        return event;
      },
    },
    { client: { RefreshTokenRotation: { Feature: 'ENABLED', RetryGracePeriodSeconds: 0 } } },
  );
  await addUser(pool, { username });
  const { RefreshToken } = await signInWith(pool);
  const refresh = () =>
    pool.local.call('GetTokensFromRefreshToken', { ClientId: pool.clientId, RefreshToken });
  isBroken = true;
  await expect(refresh()).rejects.toThrow('closed');
  isBroken = false;
  await expect(refresh()).resolves.toHaveProperty('AuthenticationResult.RefreshToken');
});
