import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';
import type { Outcome, Passkey } from '../../core/index.js';
import { seedPassword } from '../../testing/index.js';
import { createPasskeyScenario } from '../../testing/passkeyScenario.js';
import type { Scenario } from '../../testing/scenario.js';
import { addAuthenticator } from '../../testing/virtualAuthenticator.js';
import { createAuthClient } from '../createAuthClient.js';
import { createDeviceMemory } from '../memory/deviceMemory.js';
import type { AuthClient } from '../session/client.js';

const username = 'ada@example.com';

let scenario: Scenario;
let client: AuthClient;

async function start(options: Parameters<typeof createPasskeyScenario>[0] = {}) {
  scenario = await createPasskeyScenario({ users: [{ username }], ...options });
  client = createAuthClient({
    config: scenario.config,
    endpoint: scenario.endpoint,
    authFlowType: 'USER_SRP_AUTH',
  });
  const answer = await client.service.signIn({ username, password: seedPassword });
  if (!('step' in answer)) throw answer.failure.cause;
}

beforeEach(() => localStorage.clear());
afterEach(async () => {
  await client.signOut();
  scenario.restore();
});

test('a passkey is created and listed, and its username is remembered until the last passkey is removed', async () => {
  const authenticator = await addAuthenticator();
  await start();
  expect(passkeysIn(await client.service.loadPasskeys())).toEqual([]);
  const added = await client.service.addPasskey();
  expect(added).toMatchObject({ step: { changed: 'added' } });
  const [passkey] = passkeysIn(added);
  expect(passkey).toMatchObject({
    relyingPartyId: location.hostname,
    attachment: 'platform',
    transports: ['internal'],
    name: expect.stringMatching(/\w/),
    createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
  });
  expect(createDeviceMemory(scenario.clientId).read().passkeyUser).toBe(username);
  expect(await authenticator.credentials()).toHaveLength(1);
  const removed = await client.service.removePasskey(passkey as Passkey);
  expect(removed).toMatchObject({ step: { name: 'passkeys', passkeys: [], changed: 'removed' } });
  expect(createDeviceMemory(scenario.clientId).read().passkeyUser).toBeUndefined();
});

test('a passkey that another page has removed counts as removed', async () => {
  await addAuthenticator();
  await start();
  const [passkey] = passkeysIn(await client.service.addPasskey());
  await client.service.removePasskey(passkey as Passkey);
  expect(await client.service.removePasskey(passkey as Passkey)).toMatchObject({ step: { passkeys: [] } });
});

test('the browser stops offering a passkey that was removed', async () => {
  const signalled: object[] = [];
  stub(
    PublicKeyCredential,
    'signalUnknownCredential',
    async (passkey: object) => void signalled.push(passkey),
  );
  await addAuthenticator();
  await start();
  const [passkey] = passkeysIn(await client.service.addPasskey());
  await client.service.removePasskey(passkey as Passkey);
  expect(signalled).toEqual([{ rpId: location.hostname, credentialId: passkey?.id }]);
});

test('a passkey for an owner whom the device does not recognise is reported as cancelled', async () => {
  const authenticator = await addAuthenticator();
  await start();
  await authenticator.recogniseOwner(false);
  expect(await client.service.addPasskey()).toMatchObject({ failure: { code: 'passkeyCancelled' } });
});

test('a second passkey of one user on one device is reported as existing', async () => {
  await addAuthenticator();
  await start();
  await client.service.addPasskey();
  expect(await client.service.addPasskey()).toMatchObject({ failure: { code: 'passkeyExists' } });
});

test('a pool whose passkeys are for another site is reported as such', async () => {
  await addAuthenticator();
  await start({ relyingPartyId: 'elsewhere.example.com' });
  expect(await client.service.addPasskey()).toMatchObject({ failure: { code: 'passkeyWrongSite' } });
});

test('a browser without passkeys is reported as such', async () => {
  await start();
  stub(window, 'PublicKeyCredential', undefined);
  expect(await client.service.addPasskey()).toMatchObject({ failure: { code: 'passkeyUnsupported' } });
});

test.each([
  ['StartWebAuthnRegistration', 'WebAuthnNotEnabledException', 'passkeyNotEnabled'],
  ['StartWebAuthnRegistration', 'LimitExceededException', 'passkeyLimit'],
  ['CompleteWebAuthnRegistration', 'WebAuthnOriginNotAllowedException', 'passkeyWrongSite'],
  ['CompleteWebAuthnRegistration', 'WebAuthnChallengeNotFoundException', 'passkeyAborted'],
  ['CompleteWebAuthnRegistration', 'WebAuthnCredentialNotSupportedException', 'passkeyUnsupported'],
] as const)('%s answered with %s is reported as %s', async (operation, type, code) => {
  await addAuthenticator();
  await start();
  scenario.local.faults.set({ operation, kind: 'error', type, message: 'No.' });
  expect(await client.service.addPasskey()).toMatchObject({ failure: { code } });
});

test('a passkey that was deleted while the browser asked for it is reported as unknown, and works again', async () => {
  await addAuthenticator();
  await start();
  await client.service.addPasskey();
  await client.signOut();
  const choosing = createAuthClient({ config: scenario.config, endpoint: scenario.endpoint });
  const asked = await choosing.service.signIn({ username });
  if (!('step' in asked)) throw asked.failure.cause;
  const refused = { type: 'NotAuthorizedException', message: 'Incorrect username or password.' };
  scenario.local.faults.set({ operation: 'RespondToAuthChallenge', kind: 'error', ...refused });
  const answer = await choosing.service.answerChallenge({ answer: 'WEB_AUTHN' }, asked.step);
  expect(answer).toMatchObject({ failure: { code: 'passkeyUnknown' } });
  scenario.local.faults.clear();
  const again = await choosing.service.answerChallenge({ answer: 'WEB_AUTHN' }, asked.step);
  expect(again).toMatchObject({ step: { name: 'done' } });
});

function passkeysIn(outcome: Outcome): readonly Passkey[] {
  if ('step' in outcome && outcome.step.name === 'passkeys') return outcome.step.passkeys;
  throw new Error(`no passkeys in ${JSON.stringify(outcome)}`);
}

/** Replaces something of the browser until the test ends. */
function stub(owner: object, key: string, value: unknown): void {
  const before = Object.getOwnPropertyDescriptor(owner, key);
  Object.defineProperty(owner, key, { value, configurable: true, writable: true });
  onTestFinished(() => {
    if (before) Object.defineProperty(owner, key, before);
    else Reflect.deleteProperty(owner, key);
  });
}
