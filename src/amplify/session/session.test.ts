import { Hub } from 'aws-amplify/utils';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { createScenario } from '../../testing/createScenario.js';
import type { Scenario } from '../../testing/scenario.js';
import { createAuthClient } from '../createAuthClient.js';
import type { AuthClient } from './client.js';

const username = 'ada@example.com';
const password = 'Correct-horse-1';

let scenario: Scenario;
let client: AuthClient;

beforeEach(async () => {
  // Timers run as ever; only `Date` moves, for this page and the service alike.
  vi.useFakeTimers({ toFake: ['Date'] });
  scenario = await createScenario({ users: [{ username, attributes: { name: 'Ada' } }] });
  client = newPage();
});
afterEach(async () => {
  scenario.local.faults.clear();
  await client.signOut();
  scenario.restore();
  vi.useRealTimers();
});

test('a session is loading at first, and Amplify is not configured before the first subscriber', async () => {
  const configured = vi.fn();
  const stop = Hub.listen('core', configured);
  const page = newPage();
  expect(page.session.getSnapshot()).toEqual({ status: 'loading' });
  expect(configured).not.toHaveBeenCalled();
  follow(page);
  expect(configured).toHaveBeenCalledOnce();
  stop();
});

test('a session listens before Amplify is configured, so that an event at once is not missed', () => {
  const page = newPage();
  const stop = Hub.listen('core', () => Hub.dispatch('auth', { event: 'signedOut' }));
  follow(page);
  expect(page.session.getSnapshot()).toEqual({ status: 'signedOut' });
  stop();
});

test('a session without tokens is signed out', async () => {
  expect(await settled(client)).toEqual({ status: 'signedOut' });
});

test('a session has the person again after a reload', async () => {
  await client.service.signIn({ username, password });
  expect(await settled(newPage())).toMatchObject({
    status: 'signedIn',
    user: { email: username, displayName: 'Ada', groups: [] },
  });
});

test('a session renews old tokens while it loads', async () => {
  await client.service.signIn({ username, password });
  later(3601);
  expect(await settled(newPage())).toMatchObject({ status: 'signedIn' });
});

test('a network that is down while the session loads does not sign the person out', async () => {
  await client.service.signIn({ username, password });
  later(3601);
  scenario.local.faults.set({ operation: '*', kind: 'drop' });
  expect(await settled(newPage())).toMatchObject({ status: 'signedIn', user: { email: username } });
});

test('a session that Cognito has ended is signed out, though Amplify reports no sign-out', async () => {
  await client.service.signIn({ username, password });
  const page = newPage();
  await settled(page);
  const heard = vi.fn();
  const stop = Hub.listen('auth', ({ payload }) => heard(payload.event));
  await scenario.aws('AdminUserGlobalSignOut', { UserPoolId: scenario.userPoolId, Username: username });
  later(3601);
  expect(await page.service.loadMfaMethods()).toMatchObject({ failure: { code: 'notSignedIn' } });
  expect(page.session.getSnapshot()).toEqual({ status: 'signedOut' });
  expect(heard).not.toHaveBeenCalledWith('signedOut');
  stop();
});

test('a renewal that fails for want of a network does not sign the person out', async () => {
  await client.service.signIn({ username, password });
  const page = newPage();
  await settled(page);
  later(3601);
  scenario.local.faults.set({ operation: '*', kind: 'drop' });
  expect(await page.service.loadMfaMethods()).toMatchObject({ failure: { code: 'network' } });
  expect(page.session.getSnapshot()).toMatchObject({ status: 'signedIn' });
});

test('a sign-out ends the session', async () => {
  await client.service.signIn({ username, password });
  await settled(client);
  expect(await client.signOut()).toBeNull();
  expect(client.session.getSnapshot()).toEqual({ status: 'signedOut' });
});

test('a sign-out works without a network', async () => {
  await client.service.signIn({ username, password });
  await settled(client);
  scenario.local.faults.set({ operation: '*', kind: 'drop' });
  expect(await client.signOut()).toBeNull();
  expect(client.session.getSnapshot()).toEqual({ status: 'signedOut' });
});

test('a sign-out everywhere without a network reports that other devices may still be signed in', async () => {
  await client.service.signIn({ username, password });
  await settled(client);
  scenario.local.faults.set({ operation: '*', kind: 'drop' });
  expect(await client.signOut({ everywhere: true })).toMatchObject({ code: 'network' });
  expect(client.session.getSnapshot()).toEqual({ status: 'signedOut' });
});

test('a sign-out everywhere ends the sessions of other devices', async () => {
  const elsewhere = await scenario.aws('InitiateAuth', {
    ClientId: scenario.clientId,
    AuthFlow: 'USER_PASSWORD_AUTH',
    AuthParameters: { USERNAME: username, PASSWORD: password },
  });
  await client.service.signIn({ username, password });
  expect(await client.signOut({ everywhere: true })).toBeNull();
  const { AccessToken } = elsewhere.AuthenticationResult as { AccessToken: string };
  await expect(scenario.aws('GetUser', { AccessToken })).rejects.toThrow(/revoked/i);
});

test('a session goes on when its only subscriber leaves and comes back, as in StrictMode', async () => {
  client.session.subscribe(() => {})();
  const listener = vi.fn();
  follow(client, listener);
  await client.service.signIn({ username, password });
  expect(client.session.getSnapshot()).toMatchObject({ status: 'signedIn' });
  expect(listener).toHaveBeenCalled();
});

test('a renewal that changes no claim calls no subscriber', async () => {
  await client.service.signIn({ username, password });
  const page = newPage();
  await settled(page);
  const before = page.session.getSnapshot();
  const listener = vi.fn();
  follow(page, listener);
  later(3601);
  await page.service.loadMfaMethods();
  expect(page.session.getSnapshot()).toBe(before);
  expect(listener).not.toHaveBeenCalled();
});

function newPage(): AuthClient {
  return createAuthClient({ config: scenario.config, endpoint: scenario.endpoint });
}

/** Resolves with the first session that is not loading any more; the client's listeners stay until the test ends. */
function settled(page: AuthClient) {
  const { session } = page;
  return new Promise((resolve) => {
    const look = () => session.getSnapshot().status !== 'loading' && resolve(session.getSnapshot());
    follow(page, look);
    look();
  });
}

// A client that still listens after its test would answer to the sign-ins of the next file.
function follow({ session }: AuthClient, listener: () => void = () => {}): void {
  onTestFinished(session.subscribe(listener));
}

function later(seconds: number): void {
  vi.setSystemTime(Date.now() + seconds * 1000);
}
