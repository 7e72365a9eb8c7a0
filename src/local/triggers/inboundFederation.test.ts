import { decodeJwt } from 'jose';
import { expect, test } from 'vitest';
import { openBrowser } from '../fixtures/openBrowser.js';
import { startPool } from '../fixtures/startPool.js';
import { arn } from '../fixtures/startTriggers.js';
import { createLocalCognito, type TriggerEvent, type TriggerFunction } from '../index.js';

const email = 'ada@example.com';
const redirect_uri = 'https://app.test/callback';

/** A pool whose function sees what Google says, and the redirect after a sign-in with Google. */
async function start(inbound: TriggerFunction) {
  const events: TriggerEvent[] = [];
  const triggers = {
    inbound: (event: TriggerEvent) => {
      events.push(structuredClone(event));
      return inbound(event);
    },
  };
  const { local, clientId } = await startPool(
    {
      pool: { LambdaConfig: { InboundFederation: { LambdaVersion: 'V1_0', LambdaArn: arn('inbound') } } },
      client: {
        AllowedOAuthFlowsUserPoolClient: true,
        AllowedOAuthFlows: ['code'],
        AllowedOAuthScopes: ['openid'],
        CallbackURLs: [redirect_uri],
        SupportedIdentityProviders: ['Google'],
      },
    },
    createLocalCognito({ triggers }),
  );
  async function signIn() {
    const browser = openBrowser(local);
    const asked = { response_type: 'code', client_id: clientId, redirect_uri, scope: 'openid' };
    await browser.visit('/oauth2/authorize', { ...asked, identity_provider: 'Google' });
    return (await browser.submit({ email, name: 'Ada Lovelace', sub: '1234' })).url;
  }
  async function claims() {
    const code = (await signIn()).searchParams.get('code') ?? '';
    const body = new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: clientId,
      redirect_uri,
      code,
    });
    const request = new Request('https://login.test/oauth2/token', { method: 'POST', body });
    return decodeJwt((await (await local.fetch(request)).json()).id_token);
  }
  return { events, signIn, claims };
}

const mapping = (userAttributesToMap: Record<string, unknown>) => (event: TriggerEvent) => ({
  ...event,
  response: { userAttributesToMap },
});

// The event is that of the types of aws-lambda, with the subject as the username as in handlers of public projects.
test('the function receives what the provider said, before anything is mapped', async () => {
  const pool = await start(mapping({}));
  expect(await pool.claims()).toMatchObject({ email, name: 'Ada Lovelace' });
  const said = { sub: '1234', email, name: 'Ada Lovelace' };
  expect(pool.events).toMatchObject([
    {
      version: '1',
      triggerSource: 'InboundFederation_ExternalProvider',
      userName: '1234',
      request: {
        providerName: 'Google',
        providerType: 'Google',
        attributes: { tokenResponse: { token_type: 'Bearer' }, idToken: said, userInfo: said },
      },
      response: { userAttributesToMap: {} },
    },
  ]);
  expect(pool.events[0]?.request).not.toHaveProperty('userAttributes');
});

test('the answer replaces what the provider said at each sign-in, and what the answer lacks is dropped', async () => {
  const pool = await start(mapping({ email: 'countess@example.com', sub: 'other' }));
  for (const _ of ['first', 'second']) {
    const claims = await pool.claims();
    expect(claims).toMatchObject({ email: 'countess@example.com', 'cognito:username': 'Google_1234' });
    expect(claims).not.toHaveProperty('name');
  }
});

test('a function that throws refuses the sign-in, and the app learns the reason', async () => {
  const pool = await start(() => {
    throw new Error('Not from here');
  });
  const { searchParams } = await pool.signIn();
  expect(Object.fromEntries(searchParams)).toMatchObject({
    error: 'invalid_request',
    error_description: 'InboundFederation failed with error Not from here.',
  });
});
