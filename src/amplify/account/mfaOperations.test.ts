import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';
import type { MfaMethodState, Outcome } from '../../core/index.js';
import { createScenario } from '../../testing/createScenario.js';
import type { Scenario } from '../../testing/scenario.js';
import { createAuthClient } from '../createAuthClient.js';
import type { AuthClient } from '../session/client.js';

const username = 'ada@example.com';
const password = 'Correct-horse-1';
const phone = '+491701234567';

let scenario: Scenario;
let client: AuthClient;

beforeEach(async () => {
  scenario = await createScenario({ pool: { MfaConfiguration: 'OPTIONAL' }, users: [{ username }] });
  client = createAuthClient({ config: scenario.config, endpoint: scenario.endpoint });
  await client.service.signIn({ username, password });
});
afterEach(async () => {
  await client.signOut();
  scenario.restore();
});

test('the second factors that the pool allows are listed, the strongest first', async () => {
  expect(methodsIn(await client.service.loadMfaMethods())).toEqual([
    { method: 'TOTP', enabled: false, preferred: false },
    { method: 'EMAIL', enabled: false, preferred: false, contact: username },
    { method: 'SMS', enabled: false, preferred: false },
  ]);
});

test('an authenticator app is turned on by its first code, and the next sign-in asks for a code', async () => {
  await turnOnTotp();
  await client.signOut();
  expect(await client.service.signIn({ username, password })).toMatchObject({ step: { name: 'totpCode' } });
});

test('a wrong first code of an authenticator app can be corrected', async () => {
  await client.service.startMfaSetup('TOTP');
  expect(await client.service.confirmTotp({ code: '000000' })).toMatchObject({
    failure: { code: 'wrongCode', field: 'code' },
  });
});

test('a verified email is turned on at once', async () => {
  expect(await client.service.startMfaSetup('EMAIL')).toEqual({
    step: { name: 'mfaContact', method: 'EMAIL', contact: username },
  });
  const saved = await client.service.saveMfaContact({ method: 'EMAIL', contact: username });
  expect(saved).toMatchObject({ step: { name: 'mfaMethods', saved: 'EMAIL' } });
  expect(methodsIn(saved)).toContainEqual({
    method: 'EMAIL',
    enabled: true,
    preferred: true,
    contact: username,
  });
});

test('a new phone number is verified by a code before it is turned on', async () => {
  const input = { method: 'SMS', contact: phone } as const;
  expect(await client.service.saveMfaContact(input)).toMatchObject({
    step: { name: 'mfaContactCode', method: 'SMS', contact: phone, delivery: { medium: 'SMS' } },
  });
  expect(await client.service.confirmMfaContact({ ...input, code: '000000' })).toMatchObject({
    failure: { code: 'wrongCode', field: 'code' },
  });
  expect(await client.service.resendMfaContactCode(input)).toMatchObject({
    step: { name: 'mfaContactCode' },
  });
  const code = scenario.codeFor(phone);
  const saved = await client.service.confirmMfaContact({ ...input, code });
  expect(methodsIn(saved)).toContainEqual({ method: 'SMS', enabled: true, preferred: true, contact: phone });
});

test('a new second factor leaves the preference, which can be changed and turned off', async () => {
  await turnOnTotp();
  const both = await client.service.saveMfaContact({ method: 'EMAIL', contact: username });
  expect(methodsIn(both)).toMatchObject([
    { method: 'TOTP', preferred: true },
    { method: 'EMAIL', enabled: true, preferred: false },
    { method: 'SMS', enabled: false },
  ]);
  expect(methodsIn(await client.service.preferMfaMethod('EMAIL'))).toMatchObject([
    { method: 'TOTP', enabled: true, preferred: false },
    { method: 'EMAIL', preferred: true },
    {},
  ]);
  expect(methodsIn(await client.service.disableMfaMethod('TOTP'))).toMatchObject([
    { method: 'TOTP', enabled: false },
    { method: 'EMAIL', enabled: true },
    {},
  ]);
});

test('after a sign-out on all devices elsewhere, an operation reports so and the session ends here', async () => {
  const { AuthenticationResult } = await scenario.aws('InitiateAuth', {
    ClientId: scenario.clientId,
    AuthFlow: 'USER_PASSWORD_AUTH',
    AuthParameters: { USERNAME: username, PASSWORD: password },
  });
  const { AccessToken } = AuthenticationResult as { AccessToken: string };
  await scenario.aws('GlobalSignOut', { AccessToken });
  const ended = new Promise<void>((resolve) => {
    const { getSnapshot, subscribe } = client.session;
    onTestFinished(subscribe(() => getSnapshot().status === 'signedOut' && resolve()));
  });
  expect(await client.service.loadMfaMethods()).toMatchObject({ failure: { code: 'notSignedIn' } });
  await ended;
});

async function turnOnTotp(): Promise<void> {
  const begun = await client.service.startMfaSetup('TOTP');
  if (!('step' in begun) || begun.step.name !== 'mfaTotp') throw new Error('no secret');
  expect(begun.step.secret.uri).toContain(':ada%40example.com?');
  const code = scenario.totpCode(begun.step.secret.sharedSecret);
  expect(await client.service.confirmTotp({ code })).toMatchObject({
    step: { name: 'mfaMethods', saved: 'TOTP' },
  });
}

function methodsIn(outcome: Outcome): readonly MfaMethodState[] {
  if ('step' in outcome && outcome.step.name === 'mfaMethods') return outcome.step.methods;
  throw new Error(`no methods in ${JSON.stringify(outcome)}`);
}
