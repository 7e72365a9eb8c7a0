import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Outcome, Step } from '../../core/index.js';
import { createScenario } from '../../testing/createScenario.js';
import type { Scenario, ScenarioOptions } from '../../testing/scenario.js';
import type { AmplifyOutputs } from '../config/AuthConfig.js';
import { type AuthClientOptions, createAuthClient } from '../createAuthClient.js';
import { createClientMemory } from '../memory/clientMemory.js';
import type { AuthClient } from '../session/client.js';
import { onlyFactorOf, withUsableFactors } from './firstFactors.js';
import { toStep } from './toStep.js';

const username = 'ada@example.com';
const password = 'Correct-horse-1';
const phone_number = '+491701234567';
const all = ['PASSWORD', 'EMAIL_OTP', 'SMS_OTP', 'WEB_AUTHN'];

let scenario: Scenario;
let client: AuthClient;

async function begin(factors = all, options: ScenarioOptions & AuthClientOptions = {}): Promise<void> {
  scenario = await createScenario({
    users: [{ username, attributes: { phone_number } }],
    client: { ExplicitAuthFlows: ['ALLOW_USER_AUTH', 'ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'] },
    ...options,
    pool: { Policies: { SignInPolicy: { AllowedFirstAuthFactors: factors } }, ...options.pool },
  });
  client = createAuthClient({ config: scenario.config, endpoint: scenario.endpoint, ...options });
}

beforeEach(() => {
  const stored = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
    removeItem: (key: string) => stored.delete(key),
  });
});
afterEach(async () => {
  await client.signOut();
  scenario.restore();
  vi.unstubAllGlobals();
});

test('the username alone answers the first factors of the account, the strongest first, without passkeys where the browser has none', async () => {
  await begin();
  expect(await client.service.signIn({ username: `${username} ` })).toEqual({
    step: {
      name: 'firstFactorSelection',
      username,
      factors: ['EMAIL_OTP', 'SMS_OTP', 'PASSWORD_SRP'],
      lastUsed: undefined,
    },
  });
});

test('a passkey is offered where the browser has passkeys, and is asked for at a click alone', async () => {
  vi.stubGlobal('PublicKeyCredential', class {});
  await begin(['WEB_AUTHN', 'PASSWORD']);
  const selection = { signInStep: 'CONTINUE_SIGN_IN_WITH_FIRST_FACTOR_SELECTION' } as const;
  const step = toStep({ ...selection, availableChallenges: ['WEB_AUTHN'] }, username);
  const context = { memory: createClientMemory(scenario.clientId) };
  expect(withUsableFactors(context, step)).toMatchObject({ factors: ['WEB_AUTHN'] });
  expect(onlyFactorOf(withUsableFactors(context, step))).toBeUndefined();
  vi.unstubAllGlobals();
  expect(withUsableFactors(context, step)).toMatchObject({ factors: [] });
});

test('an unknown username gets first factors too', async () => {
  await begin();
  expect(await client.service.signIn({ username: 'nobody@example.com' })).toMatchObject({
    step: { name: 'firstFactorSelection', factors: ['EMAIL_OTP', 'PASSWORD_SRP'] },
  });
});

test.each([
  ['EMAIL_OTP', 'emailCode', username],
  ['SMS_OTP', 'smsCode', phone_number],
] as const)('%s signs in without a password by eight digits', async (answer, name, to) => {
  await begin();
  const chosen = stepOf(
    await client.service.answerChallenge({ answer }, stepOf(await client.service.signIn({ username }))),
  );
  expect(chosen).toMatchObject({
    name,
    username,
    delivery: { length: 8 },
    ways: ['EMAIL_OTP', 'SMS_OTP', 'PASSWORD_SRP'],
  });
  expect(scenario.codeFor(to)).toMatch(/^\d{8}$/);
  expect(await client.service.answerChallenge({ answer: '00000000' }, chosen)).toMatchObject({
    failure: { code: 'wrongCode', field: 'code' },
  });
  const right = await client.service.answerChallenge({ answer: scenario.codeFor(to) }, chosen);
  expect(right).toEqual({ step: { name: 'done' } });
  await client.signOut();
  expect(await client.service.signIn({ username })).toMatchObject({ step: { lastUsed: answer } });
});

test('a password can be chosen, mistyped and corrected', async () => {
  await begin();
  const chosen = await choosePassword();
  expect(chosen).toMatchObject({ name: 'password', username, ways: expect.arrayContaining(['EMAIL_OTP']) });
  for (let tries = 0; tries < 2; tries++) {
    expect(await client.service.answerChallenge({ answer: 'Wrong-horse-1' }, chosen)).toMatchObject({
      failure: { code: 'wrongCredentials' },
    });
  }
  const right = await client.service.answerChallenge({ answer: password }, chosen);
  expect(right).toEqual({ step: { name: 'done' } });
  await client.signOut();
  expect(await client.service.signIn({ username })).toMatchObject({ step: { lastUsed: 'PASSWORD_SRP' } });
});

test('a password beside the username is remembered as the last used factor too', async () => {
  await begin();
  expect(await client.service.signIn({ username, password })).toEqual({ step: { name: 'done' } });
  await client.signOut();
  expect(await client.service.signIn({ username })).toMatchObject({ step: { lastUsed: 'PASSWORD_SRP' } });
});

test('wrong passwords in a step of their own lock the sign-in out', async () => {
  const start = Date.now();
  await begin(all, { clock: { now: () => start } });
  const chosen = await choosePassword();
  for (let tries = 0; tries < 5; tries++)
    await client.service.answerChallenge({ answer: 'Wrong-horse-1' }, chosen);
  expect(await client.service.answerChallenge({ answer: password }, chosen)).toMatchObject({
    failure: { code: 'tooManyAttempts', retryAfter: 1 },
  });
});

test('a choice or a password after the session has expired goes on without the person noticing', async () => {
  await begin();
  const asked = stepOf(await client.service.signIn({ username }));
  scenario.local.clock.advance(200);
  const code = stepOf(await client.service.answerChallenge({ answer: 'EMAIL_OTP' }, asked));
  expect(code).toMatchObject({ name: 'emailCode', delivery: { length: 8 } });
  const chosen = await choosePassword();
  scenario.local.clock.advance(200);
  const right = await client.service.answerChallenge({ answer: password }, chosen);
  expect(right).toEqual({ step: { name: 'done' } });
});

test('a sign-in with a single first factor goes on by itself', async () => {
  await begin(['PASSWORD', 'EMAIL_OTP'], { users: [{ username, attributes: { email_verified: 'false' } }] });
  const asked = stepOf(await client.service.signIn({ username }));
  expect(asked).toMatchObject({ name: 'password', username, ways: ['PASSWORD_SRP'] });
  const right = await client.service.answerChallenge({ answer: password }, asked);
  expect(right).toEqual({ step: { name: 'done' } });
});

test('a preferred factor in the config is taken at once, and the other factors are ways', async () => {
  await begin();
  // A scenario does not say in which of Amplify's shapes its config is.
  const outputs = scenario.config as AmplifyOutputs;
  const passwordless = { ...outputs.auth.passwordless, preferred_challenge: 'EMAIL_OTP' };
  const config = { ...outputs, auth: { ...outputs.auth, passwordless } };
  client = createAuthClient({ config, endpoint: scenario.endpoint });
  expect(await client.service.signIn({ username })).toMatchObject({
    step: { name: 'emailCode', delivery: { length: 8 }, ways: ['EMAIL_OTP', 'SMS_OTP', 'PASSWORD_SRP'] },
  });
});

test('a password beside the username signs in at once', async () => {
  await begin();
  expect(await client.service.signIn({ username, password })).toEqual({ step: { name: 'done' } });
  await client.signOut();
  expect(await client.service.signIn({ username, password: 'Wrong-horse-1' })).toMatchObject({
    failure: { code: 'wrongCredentials' },
  });
});

test('a code after a password has six digits', async () => {
  const pool = { MfaConfiguration: 'OPTIONAL' };
  await begin(all, { pool, users: [{ username, mfa: ['EMAIL'] }] });
  const asked = stepOf(await client.service.signIn({ username, password }));
  expect(asked).toMatchObject({ name: 'emailCode', username });
  expect(asked).not.toHaveProperty('delivery.length');
  expect(scenario.codeFor(username)).toMatch(/^\d{6}$/);
});

describe.each([
  ['unconfirmed', { username, confirmed: false }, 'confirmSignUp'],
  ['that must reset its password', { username, resetRequired: true }, 'forgotPassword'],
])('an account %s', (_, user, next) => {
  const ada = { ...user, attributes: { phone_number } };

  test('looks after the username alone like a username that does not exist, and gets no code', async () => {
    await begin(all, { users: [ada] });
    const sent = scenario.local.outbox.messages({ to: username }).length;
    const shown = await stepsTo('PASSWORD_SRP', username);
    expect(shown).toEqual(await stepsTo('PASSWORD_SRP', 'eve@example.com'));
    expect(scenario.local.outbox.messages({ to: username })).toHaveLength(sent);
  });

  test('goes on when the person chooses a code', async () => {
    await begin(all, { users: [ada] });
    const shown = stepOf(await client.service.signIn({ username }));
    expect(stepOf(await client.service.answerChallenge({ answer: 'EMAIL_OTP' }, shown))).toMatchObject({
      name: next,
      username,
    });
  });

  test('is shown at once where texts may be clear', async () => {
    await begin(all, { users: [ada], options: { offers: {}, specific: true, metadata: () => undefined } });
    const { name } = stepOf(await client.service.signIn({ username }));
    expect(name).toBe(next.replace('forgot', 'reset'));
  });
});

test('an unconfirmed account gets its code after the right password alone', async () => {
  await begin(all, { users: [{ username, confirmed: false }] });
  const sent = scenario.local.outbox.messages({ to: username }).length;
  const chosen = stepOf(await client.service.signIn({ username }));
  const asked = stepOf(await client.service.answerChallenge({ answer: 'PASSWORD_SRP' }, chosen));
  expect(await client.service.answerChallenge({ answer: 'Wrong-horse-1' }, asked)).toMatchObject({
    failure: { code: 'wrongCredentials' },
  });
  expect(scenario.local.outbox.messages({ to: username })).toHaveLength(sent);
  expect(await client.service.answerChallenge({ answer: password }, asked)).toMatchObject({
    step: { name: 'confirmSignUp', username, delivery: { medium: 'EMAIL' } },
  });
});

test('a pool with passwords alone can ask for the username first', async () => {
  await begin(['PASSWORD'], { authFlowType: 'USER_SRP_AUTH' });
  const asked = stepOf(await client.service.signIn({ username }));
  expect(asked).toEqual({ name: 'password', username });
  expect(await client.service.answerChallenge({ answer: 'Wrong-horse-1' }, asked)).toMatchObject({
    failure: { code: 'wrongCredentials' },
  });
  const right = await client.service.answerChallenge({ answer: password }, asked);
  expect(right).toEqual({ step: { name: 'done' } });
});

async function choosePassword(): Promise<Step> {
  const asked = stepOf(await client.service.signIn({ username }));
  return stepOf(await client.service.answerChallenge({ answer: 'PASSWORD_SRP' }, asked));
}

/** The choice after a username alone, and the step after the choice, without the username. */
async function stepsTo(answer: string, as: string): Promise<object[]> {
  const choice = stepOf(await client.service.signIn({ username: as }));
  const chosen = stepOf(await client.service.answerChallenge({ answer }, choice));
  return [choice, chosen].map((step) => ({ ...step, username: '' }));
}

function stepOf(outcome: Outcome): Step {
  if ('failure' in outcome) throw new Error(`failed with ${outcome.failure.code}`);
  return outcome.step;
}
