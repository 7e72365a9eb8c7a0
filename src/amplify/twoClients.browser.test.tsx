import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import type { Outcome, Step } from '../core/index.js';
import { createScenario } from '../testing/createScenario.js';
import type { Scenario } from '../testing/scenario.js';
import { createAuthClient } from './createAuthClient.js';
import { createStepMemory } from './memory/stepMemory.js';
import type { AuthClient } from './session/client.js';

const username = 'ada@example.com';
const password = 'Correct-horse-1';
const wrong = 'Wrong-horse-1';

let staff: Scenario;
let guests: Scenario;
let toStaff: AuthClient;
let toGuests: AuthClient;
let stopFollowing: (() => void)[];
/** Each request, as the pool that it went to and the operation. */
let requests: string[];
let sentBodies: string[];
let answerFromPools: typeof fetch;

beforeEach(async () => {
  localStorage.clear();
  sessionStorage.clear();
  const now = Date.now();
  const options = {
    users: [{ username, mfa: ['EMAIL'] as const }, { username: 'bob@example.com' }],
    pool: { MfaConfiguration: 'OPTIONAL' },
    clock: { now: () => now },
  };
  staff = await createScenario({ ...options, endpoint: 'http://staff.test' });
  guests = await createScenario({ ...options, endpoint: 'http://guests.test' });
  recordRequests();
  toStaff = createAuthClient(staff);
  toGuests = createAuthClient(guests);
  stopFollowing = [toStaff, toGuests].map(({ session }) => session.subscribe(() => {}));
});
afterEach(async () => {
  for (const stop of stopFollowing) stop();
  await toStaff.signOut();
  await toGuests.signOut();
  globalThis.fetch = answerFromPools;
  guests.restore();
  staff.restore();
});

test('each pool has a session of its own, with tokens under the keys of its own client', async () => {
  await signIn(toStaff, 'bob@example.com');
  expect(status(toStaff)).toBe('signedIn');
  expect(status(toGuests)).toBe('signedOut');
  await signIn(toGuests, 'bob@example.com');
  expect(status(toGuests)).toBe('signedIn');
  for (const { clientId } of [staff, guests]) {
    const tokens = keysOf(clientId, 'accessToken').map((key) => claimsIn(localStorage.getItem(key)));
    expect(tokens).toEqual([expect.objectContaining({ client_id: clientId })]);
  }
});

test('a sign-out from one pool leaves the other signed in', async () => {
  await signIn(toStaff, 'bob@example.com');
  await signIn(toGuests, 'bob@example.com');
  expect(await toStaff.signOut()).toBeNull();
  expect(status(toStaff)).toBe('signedOut');
  expect(status(toGuests)).toBe('signedIn');
  expect(await toGuests.service.loadMfaMethods()).toMatchObject({ step: { name: 'mfaMethods' } });
});

test('a sign-out or a sign-in in another tab is about its own pool', async () => {
  await signIn(toStaff, 'bob@example.com');
  await signIn(toGuests, 'bob@example.com');
  const otherTab = openOtherTab();
  const keys = keysOf(staff.clientId, '');
  const kept = keys.map((key) => [key, localStorage.getItem(key) ?? ''] as const);
  for (const key of keys) otherTab.removeItem(key);
  await vi.waitFor(() => expect(status(toStaff)).toBe('signedOut'));
  expect(status(toGuests)).toBe('signedIn');
  for (const [key, value] of kept) otherTab.setItem(key, value);
  await vi.waitFor(() => expect(status(toStaff)).toBe('signedIn'));
  expect(status(toGuests)).toBe('signedIn');
});

test('sign-ins that begin at once reach their own pools, and no request of one comes between those of the other', async () => {
  const both = [signIn(toStaff, 'bob@example.com'), signIn(toGuests, 'bob@example.com')];
  expect(await Promise.all(both)).toEqual([{ name: 'done' }, { name: 'done' }]);
  expect([status(toStaff), status(toGuests)]).toEqual(['signedIn', 'signedIn']);
  const pools = requests.map((request) => request.split(' ')[0]);
  const changes = pools.filter((pool, at) => at > 0 && pool !== pools[at - 1]);
  expect(changes).toHaveLength(1);
});

test('a sign-in at the other pool ends an open challenge, whose session is never sent there', async () => {
  const asked = stepOf(await toStaff.service.signIn({ username, password }));
  expect(asked).toMatchObject({ name: 'emailCode' });
  stepOf(await toGuests.service.signIn({ username, password }));
  sentBodies = [];
  const code = staff.codeFor(username);
  expect(await toStaff.service.answerChallenge({ answer: code }, asked)).toMatchObject({
    failure: { code: 'sessionExpired' },
  });
  expect(sentBodies).toEqual([]);
});

test('a challenge that the other pool has ended can be asked for again without typing twice', async () => {
  const atStaff = stepOf(await toStaff.service.signIn({ username, password }));
  const atGuests = stepOf(await toGuests.service.signIn({ username, password }));
  const again = stepOf(await toStaff.service.resendSignInCode(atStaff));
  expect(stepOf(await toStaff.service.answerChallenge({ answer: staff.codeFor(username) }, again))).toEqual({
    name: 'done',
  });
  const againAtGuests = stepOf(await toGuests.service.resendSignInCode(atGuests));
  const answer = guests.codeFor(username);
  expect(stepOf(await toGuests.service.answerChallenge({ answer }, againAtGuests))).toEqual({ name: 'done' });
  expect([status(toStaff), status(toGuests)]).toEqual(['signedIn', 'signedIn']);
});

test('a choice that the other pool has ended goes on by itself', async () => {
  const choice: Step = { name: 'firstFactorSelection', username, factors: ['EMAIL_OTP', 'PASSWORD_SRP'] };
  guests.restore();
  guests = await createScenario({
    endpoint: 'http://guests.test',
    users: [{ username }],
    pool: { Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP'] } } },
    client: { ExplicitAuthFlows: ['ALLOW_USER_AUTH', 'ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'] },
  });
  toGuests = createAuthClient(guests);
  expect(stepOf(await toGuests.service.signIn({ username }))).toMatchObject(choice);
  await toStaff.service.signIn({ username, password });
  expect(await toGuests.service.answerChallenge({ answer: 'EMAIL_OTP' }, choice)).toMatchObject({
    step: { name: 'emailCode', delivery: { length: 8 } },
  });
});

test('wrong passwords at one pool do not count at the other', async () => {
  for (let tries = 0; tries < 6; tries++) await toStaff.service.signIn({ username, password: wrong });
  const locked = { code: 'tooManyAttempts' } as const;
  expect(await toStaff.service.signIn({ username, password })).toMatchObject({ failure: locked });
  expect(await toGuests.service.signIn({ username, password: wrong })).toMatchObject({
    failure: { code: 'wrongCredentials' },
  });
  expect(stepOf(await toGuests.service.signIn({ username, password }))).toMatchObject({ name: 'emailCode' });
});

test('after a reload, the challenge of the sign-in that is open goes on, and the other starts again', async () => {
  toStaff.remember('signIn', stepOf(await toStaff.service.signIn({ username, password })));
  toGuests.remember('signIn', stepOf(await toGuests.service.signIn({ username, password })));
  expect(createStepMemory(guests.clientId).recall('signIn')).toMatchObject({ name: 'emailCode' });
  expect(createStepMemory(staff.clientId).recall('signIn')).toEqual({
    name: 'signIn',
    username,
    notice: 'startAgain',
  });
});

test('a new account of one pool is unknown to the other', async () => {
  const grace = { username: 'grace@example.com', password, attributes: {} };
  stepOf(await toStaff.service.signUp(grace));
  expect(await toGuests.service.confirmSignUp({ username: grace.username, code: '000000' })).toMatchObject({
    failure: { code: 'wrongCode' },
  });
  const code = staff.codeFor(grace.username);
  expect(stepOf(await toStaff.service.confirmSignUp({ username: grace.username, code }))).toEqual({
    name: 'done',
  });
  expect([status(toStaff), status(toGuests)]).toEqual(['signedIn', 'signedOut']);
});

function signIn({ service }: AuthClient, username: string): Promise<Step> {
  return service.signIn({ username, password }).then(stepOf);
}

function status({ session }: AuthClient): string {
  return session.getSnapshot().status;
}

function stepOf(outcome: Outcome): Step {
  if ('failure' in outcome) throw new Error(`failed with ${outcome.failure.code}`);
  return outcome.step;
}

function claimsIn(token: string | null): unknown {
  return JSON.parse(atob(token?.split('.')[1]?.replaceAll('-', '+').replaceAll('_', '/') ?? ''));
}

function recordRequests(): void {
  requests = [];
  sentBodies = [];
  answerFromPools = globalThis.fetch;
  globalThis.fetch = async (...request) => {
    const sent = new Request(...request);
    requests.push(`${new URL(sent.url).host} ${sent.headers.get('x-amz-target')}`);
    sentBodies.push(await sent.text());
    return answerFromPools(...request);
  };
}

/** Amplify's keys of one app client. */
function keysOf(clientId: string, ending: string): string[] {
  const prefix = `CognitoIdentityServiceProvider.${clientId}.`;
  return Object.keys(localStorage).filter((key) => key.startsWith(prefix) && key.endsWith(ending));
}

/** The storage of another document of this origin, whose changes this page hears as those of another tab. */
function openOtherTab(): Storage {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  onTestFinished(() => frame.remove());
  if (!frame.contentWindow) throw new Error('The frame has no window.');
  return frame.contentWindow.localStorage;
}
