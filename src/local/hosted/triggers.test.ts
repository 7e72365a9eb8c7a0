import {
  CreateResourceServerCommand,
  CreateUserPoolClientCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { decodeJwt } from 'jose';
import { expect, test } from 'vitest';
import { openBrowser } from '../fixtures/openBrowser.js';
import { addUser, password } from '../fixtures/startPool.js';
import { answering, arn, startTriggers } from '../fixtures/startTriggers.js';

const username = 'ada@example.com';
const redirect_uri = 'https://app.test/callback';
const same = answering({});
const client = {
  AllowedOAuthFlowsUserPoolClient: true,
  AllowedOAuthFlows: ['code' as const],
  AllowedOAuthScopes: ['openid', 'email'],
  CallbackURLs: [redirect_uri],
  SupportedIdentityProviders: ['COGNITO', 'Google'],
};

async function start(functions: Parameters<typeof startTriggers>[0]) {
  const pool = await startTriggers(functions, { client });
  const asked = { response_type: 'code', client_id: pool.clientId, redirect_uri, scope: 'openid' };
  async function exchange(url: URL) {
    const body = new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: pool.clientId,
      code: url.searchParams.get('code') ?? '',
      redirect_uri,
    });
    const answer = await pool.local.fetch(
      new Request('https://login.test/oauth2/token', { method: 'POST', body }),
    );
    return answer.json();
  }
  async function signInWithGoogle() {
    const browser = openBrowser(pool.local);
    await browser.visit('/oauth2/authorize', { ...asked, identity_provider: 'Google' });
    return (await browser.submit({ email: username, name: 'Ada' })).url;
  }
  return {
    ...pool,
    asked,
    exchange,
    signInWithGoogle,
    sources: () => pool.events.map(({ triggerSource }) => triggerSource),
  };
}

test('a sign-in on the hosted page calls the functions of a sign-in, and of tokens when the app fetches them', async () => {
  const pool = await start({
    PreAuthentication: same,
    PostAuthentication: same,
    PreTokenGeneration: answering({ claimsOverrideDetails: { claimsToAddOrOverride: { tier: 'gold' } } }),
  });
  await addUser(pool, { username });
  const browser = openBrowser(pool.local);
  await browser.visit('/oauth2/authorize', pool.asked);
  const { url } = await browser.submit({ username, password });
  expect(decodeJwt((await pool.exchange(url)).id_token)).toMatchObject({
    tier: 'gold',
    at_hash: expect.any(String),
  });
  expect(pool.sources()).toEqual([
    'PreAuthentication_Authentication',
    'PostAuthentication_Authentication',
    'TokenGeneration_HostedAuth',
  ]);
});

test('a user from an identity provider signs up the first time and signs in from then on', async () => {
  const pool = await start({
    PreSignUp: answering({ autoConfirmUser: true, autoVerifyEmail: true }),
    PostConfirmation: same,
    PreAuthentication: same,
    PostAuthentication: same,
  });
  const first = await pool.exchange(await pool.signInWithGoogle());
  expect(decodeJwt(first.id_token)).toMatchObject({ email: username, email_verified: true });
  expect(pool.events[0]).toMatchObject({
    userName: expect.stringMatching(/^Google_\d+$/),
    callerContext: { clientId: pool.clientId },
    request: { userAttributes: { email: username, name: 'Ada' } },
  });
  await pool.signInWithGoogle();
  expect(pool.sources()).toEqual([
    'PreSignUp_ExternalProvider',
    'PostConfirmation_ConfirmSignUp',
    'PreAuthentication_Authentication',
    'PostAuthentication_Authentication',
  ]);
});

test('the app gets the refusal of a function', async () => {
  const pool = await start({
    PreSignUp: () => {
      throw new Error('Not from there');
    },
  });
  const back = await pool.signInWithGoogle();
  expect(Object.fromEntries(back.searchParams)).toEqual({
    error: 'invalid_request',
    error_description: 'PreSignUp failed with error Not from there.',
  });
});

test('tokens that a function refuses are not issued', async () => {
  const pool = await start({
    PreTokenGeneration: () => {
      throw new Error('No tokens today');
    },
  });
  expect(await pool.exchange(await pool.signInWithGoogle())).toEqual({
    error: 'invalid_grant',
    error_description: 'PreTokenGeneration failed with error No tokens today.',
  });
});

test('a function of version 3 changes the token of an app client too', async () => {
  const { aws, userPoolId, local, events } = await startTriggers(
    {
      PreTokenGeneration: answering({
        claimsAndScopeOverrideDetails: {
          accessTokenGeneration: {
            claimsToAddOrOverride: { tenant: 'a' },
            scopesToSuppress: ['orders/write'],
          },
        },
      }),
    },
    {
      pool: {
        LambdaConfig: {
          PreTokenGenerationConfig: { LambdaArn: arn('PreTokenGeneration'), LambdaVersion: 'V3_0' },
        },
      },
    },
  );
  await aws.send(
    new CreateResourceServerCommand({
      UserPoolId: userPoolId,
      Identifier: 'orders',
      Name: 'Orders',
      Scopes: ['read', 'write'].map((ScopeName) => ({ ScopeName, ScopeDescription: ScopeName })),
    }),
  );
  const { UserPoolClient } = await aws.send(
    new CreateUserPoolClientCommand({
      UserPoolId: userPoolId,
      ClientName: 'machine',
      GenerateSecret: true,
      AllowedOAuthFlowsUserPoolClient: true,
      AllowedOAuthFlows: ['client_credentials'],
      AllowedOAuthScopes: ['orders/read', 'orders/write'],
    }),
  );
  const { ClientId: client_id = '', ClientSecret: client_secret = '' } = UserPoolClient ?? {};
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id,
    client_secret,
    aws_client_metadata: '{"place":"here"}',
  });
  const answer = await local.fetch(new Request('https://login.test/oauth2/token', { method: 'POST', body }));
  const { access_token } = await answer.json();
  expect(decodeJwt(access_token)).toMatchObject({ sub: client_id, tenant: 'a', scope: 'orders/read' });
  expect(events).toMatchObject([
    {
      version: '3',
      triggerSource: 'TokenGeneration_ClientCredentials',
      userName: client_id,
      request: {
        userAttributes: {},
        scopes: ['orders/read', 'orders/write'],
        clientMetadata: { place: 'here' },
      },
    },
  ]);
});
