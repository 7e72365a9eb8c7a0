import { AdminCreateUserCommand } from '@aws-sdk/client-cognito-identity-provider';
import { fetchAuthSession, fetchUserAttributes, signUp } from 'aws-amplify/auth';
import { expect, test } from 'vitest';
import {
  addUser,
  endpoint,
  password,
  pointAmplifyAt,
  signInPlainly,
  startPool,
} from '../fixtures/startPool.js';
import { createLocalCognito, interceptFetch, type Snapshot } from '../index.js';

const username = 'ada@example.com';
const post = (body: object) => ({ method: 'POST', body: JSON.stringify(body) });

test('the inbox lists the sent messages, newest first', async () => {
  await startPool();
  await signUp({ username, password });
  await signUp({ username: 'bea@example.com', password });
  const all = await (await fetch(`${endpoint}_local/messages`)).json();
  expect(all).toMatchObject([{ to: 'bea@example.com' }, { to: username }]);
  const mine = await (await fetch(`${endpoint}_local/messages?to=${username}`)).json();
  expect(mine).toEqual([
    {
      id: expect.any(String),
      userPoolId: expect.stringMatching(/^us-east-1_/),
      to: username,
      medium: 'EMAIL',
      kind: 'signUp',
      code: expect.stringMatching(/^\d{6}$/),
      subject: 'Your verification code',
      body: expect.stringContaining(mine[0].code),
      createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    },
  ]);
  const page = await fetch(`${endpoint}_local/inbox`);
  expect(page.headers.get('content-type')).toContain('text/html');
});

test.each(['+12025550143', '%2B12025550143', 'ada+news@example.com', 'ada%2Bnews%40example.com'])(
  'the inbox is asked for the messages to %s',
  async (to) => {
    const UsernameAttributes = ['email' as const, 'phone_number' as const];
    await startPool({ pool: { UsernameAttributes, AutoVerifiedAttributes: UsernameAttributes } });
    await signUp({ username: decodeURIComponent(to), password });
    const messages = await (await fetch(`${endpoint}_local/messages?to=${to}`)).json();
    expect(messages).toMatchObject([{ to: decodeURIComponent(to) }]);
  },
);

test('the clock moves forward over HTTP, and not back', async () => {
  const { local } = await startPool();
  const before = local.clock.now();
  const { now } = await (await fetch(`${endpoint}_local/clock`, post({ seconds: 3600 }))).json();
  expect(now).toBeGreaterThanOrEqual(before + 3_600_000);
  expect(await fetch(`${endpoint}_local/clock`, post({ seconds: -1 }))).toMatchObject({ status: 400 });
});

test('a fault happens as often as the request sets', async () => {
  const { local } = await startPool();
  local.faults.set({ operation: 'SignUp', kind: 'error', type: 'CodeDeliveryFailureException', times: 1 });
  await expect(signUp({ username, password })).rejects.toMatchObject({
    name: 'CodeDeliveryFailureException',
  });
  await signUp({ username, password });
});

test('Amplify retries a throttled request', async () => {
  await startPool();
  await fetch(`${endpoint}_local/faults`, post({ operation: '*', kind: 'throttle', times: 1 }));
  expect(await signUp({ username, password })).toMatchObject({ isSignUpComplete: false });
});

test('a dropped connection is a network error until the faults are cleared', async () => {
  const { local } = await startPool();
  local.faults.set({ operation: '*', kind: 'drop' });
  await expect(signUp({ username, password })).rejects.toMatchObject({ name: 'NetworkError' });
  local.faults.clear();
  expect(await signUp({ username, password })).toMatchObject({ isSignUpComplete: false });
});

test('faults end over HTTP', async () => {
  await startPool();
  await fetch(`${endpoint}_local/faults`, post({ operation: 'SignUp', kind: 'error' }));
  await expect(signUp({ username, password })).rejects.toThrow();
  await fetch(`${endpoint}_local/faults`, { method: 'DELETE' });
  expect(await signUp({ username, password })).toMatchObject({ isSignUpComplete: false });
});

test('a slow operation answers, after its delay', async () => {
  const { local } = await startPool();
  local.faults.set({ operation: 'SignUp', kind: 'latency', ms: 5 });
  const begun = performance.now();
  expect(await signUp({ username, password })).toMatchObject({ isSignUpComplete: false });
  // A timer may fire up to a millisecond early.
  expect(performance.now() - begun).toBeGreaterThanOrEqual(4);
});

test('everything survives in a snapshot', async () => {
  const before = await startPool();
  await addUser(before, { username });
  await signInPlainly(username);
  await signUp({ username: 'bea@example.com', password });
  before.local.clock.advance(3600);
  const snapshot: Snapshot = JSON.parse(JSON.stringify(before.local.snapshot()));
  const local = createLocalCognito({ snapshot });
  pointAmplifyAt(local, { userPoolId: before.userPoolId, userPoolClientId: before.clientId });
  expect(local.snapshot()).toEqual(snapshot);
  expect(local.clock.now()).toBeGreaterThan(Date.now() + 3_500_000);
  expect(local.outbox.messages({ to: 'bea@example.com' })).toHaveLength(1);
  await fetchAuthSession({ forceRefresh: true });
  expect(await fetchUserAttributes()).toMatchObject({ email: username });
});

test('a value that is not a snapshot is refused with a reason', () => {
  const nonsense = JSON.parse('{"version":7}');
  expect(() => createLocalCognito({ snapshot: nonsense })).toThrow('This is not a snapshot');
});

test('an answer waits until the change is saved', async () => {
  const events: string[] = [];
  const local = createLocalCognito({
    async onChange(changed) {
      await Promise.resolve();
      events.push(`kept ${changed.outbox.messages().length}`);
    },
  });
  const pool = await startPool({}, local);
  events.length = 0;
  await signUp({ username, password }).then(() => events.push('answered'));
  expect(events).toEqual(['kept 1', 'answered']);
  events.length = 0;
  const again = { UserPoolId: pool.userPoolId, Username: username };
  await expect(pool.aws.send(new AdminCreateUserCommand(again))).rejects.toThrow();
  expect(events).toEqual(['kept 1']);
});

test('a random source that repeats itself makes the same ids and codes', async () => {
  const start = () => {
    let count = 0;
    const random = (length: number) => Uint8Array.from({ length }, () => (count++ * 7) % 256);
    return startPool({}, createLocalCognito({ random }));
  };
  const [first, second] = [await start(), await start()];
  expect(first.userPoolId).toBe(second.userPoolId);
});

test('only requests below the endpoint are answered in the page, until the interception ends', async () => {
  const local = createLocalCognito();
  const outside = globalThis.fetch;
  const restore = interceptFetch(local, 'https://cognito.test/pool/');
  const inside = await fetch('https://cognito.test/pool/_local/messages');
  expect(await inside.json()).toEqual([]);
  const posted = await fetch(new Request('https://cognito.test/pool/_local/clock', post({ seconds: 1 })));
  expect(posted.status).toBe(200);
  await expect(fetch('data:text/plain,other')).resolves.toMatchObject({ status: 200 });
  await expect(fetch('https://cognito.test/pool/', { signal: AbortSignal.abort() })).rejects.toMatchObject({
    name: 'AbortError',
  });
  restore();
  expect(globalThis.fetch).toBe(outside);
});
