import { afterEach, expect, test } from 'vitest';
import { isChallenge, type Outcome, type Step } from '../../core/index.js';
import { createScenario } from '../../testing/createScenario.js';
import type { Scenario, ScenarioOptions } from '../../testing/scenario.js';
import { type AuthClientOptions, createAuthClient } from '../createAuthClient.js';
import type { AuthClient } from '../session/client.js';

const username = 'ada@example.com';
const password = 'Correct-horse-1';
const phone_number = '+491701234567';
const optional = { MfaConfiguration: 'OPTIONAL' };
const users = [{ username, attributes: { phone_number }, mfa: ['EMAIL', 'SMS'] as const }];
const noPreference = [{ ...users[0], username, preferredMfa: null }];
const startAgain = { step: { name: 'signIn', username, notice: 'startAgain' } };

let scenario: Scenario;
let client: AuthClient;

async function begin(options: ScenarioOptions & AuthClientOptions = {}): Promise<void> {
  scenario = await createScenario({ users, pool: optional, ...options });
  client = createAuthClient({ config: scenario.config, endpoint: scenario.endpoint, ...options });
}

/** A pool where people choose, with codes by email. */
async function beginByChoice(options: ScenarioOptions = {}): Promise<void> {
  const AllowedFirstAuthFactors = ['PASSWORD', 'EMAIL_OTP'];
  await begin({
    users: [{ username }],
    client: { ExplicitAuthFlows: ['ALLOW_USER_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'] },
    ...options,
    pool: { ...options.pool, Policies: { SignInPolicy: { AllowedFirstAuthFactors } } },
  });
}

afterEach(async () => {
  await client.signOut();
  scenario.restore();
});

test('a new code of a second factor is sent with the password that was typed before', async () => {
  await begin();
  const asked = stepOf(await client.service.signIn({ username, password }));
  const first = scenario.codeFor(username);
  const again = await client.service.resendSignInCode(asked);
  expect(again).toEqual({ step: asked });
  expect(scenario.local.outbox.messages({ to: username })).toHaveLength(2);
  expect(await client.service.answerChallenge({ answer: first }, asked)).toMatchObject({
    failure: { code: 'wrongCode' },
  });
  const answer = scenario.codeFor(username);
  expect(await client.service.answerChallenge({ answer }, asked)).toEqual({ step: { name: 'done' } });
});

test('a new code is sent by the chosen factor, and another factor can be chosen', async () => {
  await begin({ users: noPreference });
  const selection = stepOf(await client.service.signIn({ username, password }));
  const asked = stepOf(await client.service.answerChallenge({ answer: 'SMS' }, selection));
  expect(asked).toMatchObject({ name: 'smsCode', ways: expect.arrayContaining(['EMAIL', 'SMS']) });
  expect(await client.service.resendSignInCode(asked)).toEqual({ step: asked });
  expect(scenario.local.outbox.messages({ to: phone_number })).toHaveLength(2);
  const back = stepOf(await client.service.tryAnotherWay(asked));
  expect(back).toEqual(selection);
  const other = stepOf(await client.service.answerChallenge({ answer: 'EMAIL' }, back));
  const answer = scenario.codeFor(username);
  expect(await client.service.answerChallenge({ answer }, other)).toEqual({ step: { name: 'done' } });
});

test('after a reload the password is forgotten, and the sign-in starts again with the username', async () => {
  await begin();
  const asked = stepOf(await client.service.signIn({ username, password }));
  client = createAuthClient({ config: scenario.config, endpoint: scenario.endpoint });
  expect(await client.service.resendSignInCode(asked)).toEqual(startAgain);
  expect(scenario.local.outbox.messages({ to: username })).toHaveLength(1);
});

test.each<Step>([{ name: 'signIn', username }, { name: 'done' }])(
  'the attempt is forgotten once the journey is at $name',
  async (left) => {
    await begin();
    const asked = stepOf(await client.service.signIn({ username, password }));
    client.remember('signIn', asked);
    client.remember('signIn', left);
    expect(await client.service.resendSignInCode(asked)).toEqual(startAgain);
  },
);

test('the attempt of one user is not used for another', async () => {
  await begin();
  const asked = stepOf(await client.service.signIn({ username, password }));
  expect(await client.service.resendSignInCode({ ...asked, username: 'bob@example.com' } as Step)).toEqual({
    step: { name: 'signIn', username: 'bob@example.com', notice: 'startAgain' },
  });
});

test('a code that cannot be sent again reports why, and the next try works', async () => {
  await begin();
  const asked = stepOf(await client.service.signIn({ username, password }));
  scenario.local.faults.set({ operation: 'InitiateAuth', kind: 'drop', times: 3 });
  expect(await client.service.resendSignInCode(asked)).toMatchObject({ failure: { code: 'network' } });
  expect(await client.service.resendSignInCode(asked)).toEqual({ step: asked });
});

test('a password that was changed meanwhile does not count as a wrong password', async () => {
  const start = Date.now();
  await begin({ clock: { now: () => start } });
  const asked = stepOf(await client.service.signIn({ username, password }));
  const identity = { UserPoolId: scenario.userPoolId, Username: username };
  await scenario.aws('AdminSetUserPassword', { ...identity, Password: 'Better-horse-2', Permanent: true });
  for (let tries = 0; tries < 5; tries++) {
    expect(await client.service.resendSignInCode(asked)).toMatchObject({
      failure: { code: 'wrongCredentials' },
    });
  }
  expect(await client.service.resendSignInCode(asked)).toMatchObject({
    failure: { code: 'tooManyAttempts', retryAfter: 1 },
  });
});

test('a new code after a new password is sent with the new password', async () => {
  await begin({ pool: { MfaConfiguration: 'ON' }, users: [{ username, temporaryPassword: 'Temporary-1' }] });
  const temporary = stepOf(await client.service.signIn({ username, password: 'Temporary-1' }));
  const asked = stepOf(await client.service.answerChallenge({ answer: 'Better-horse-2' }, temporary));
  expect(isChallenge(asked)).toBe(true);
  expect(await client.service.resendSignInCode(asked)).toMatchObject({ step: { name: asked.name } });
});

test('a new code for an email that is being set up is sent there without asking for the email again', async () => {
  const pool = { MfaConfiguration: 'ON', UsernameAttributes: [] };
  await begin({ pool, users: [{ username: 'ada' }], mfaMethods: ['TOTP', 'EMAIL'] });
  const choice = stepOf(await client.service.signIn({ username: 'ada', password }));
  const setup = stepOf(await client.service.answerChallenge({ answer: 'EMAIL' }, choice));
  const asked = stepOf(await client.service.answerChallenge({ answer: username }, setup));
  expect(asked).toMatchObject({ name: 'emailCode', ways: ['TOTP', 'EMAIL'] });
  expect(await client.service.resendSignInCode(asked)).toEqual({ step: asked });
  expect(scenario.local.outbox.messages({ to: username })).toHaveLength(2);
  expect(await client.service.tryAnotherWay(asked)).toEqual({ step: choice });
});

test('a code in place of a password is sent again by the username alone, even after a reload', async () => {
  await beginByChoice();
  const selection = stepOf(await client.service.signIn({ username }));
  const asked = stepOf(await client.service.answerChallenge({ answer: 'EMAIL_OTP' }, selection));
  client = createAuthClient({ config: scenario.config, endpoint: scenario.endpoint });
  expect(await client.service.resendSignInCode(asked)).toEqual({ step: asked });
  expect(scenario.local.outbox.messages({ to: username })).toHaveLength(2);
  expect(await client.service.tryAnotherWay(asked)).toEqual({ step: selection });
  const chosen = stepOf(await client.service.answerChallenge({ answer: 'PASSWORD_SRP' }, selection));
  expect(await client.service.tryAnotherWay(chosen)).toEqual({ step: selection });
});

test('a code after a chosen password is sent again, and its alternatives are the first factors', async () => {
  await beginByChoice({ pool: optional, users: [{ username, mfa: ['EMAIL'] }] });
  const asked = stepOf(await client.service.signIn({ username }));
  const code = stepOf(await client.service.answerChallenge({ answer: password }, asked));
  expect(code).toMatchObject({ name: 'emailCode', ways: ['PASSWORD_SRP'] });
  expect(await client.service.resendSignInCode(code)).toEqual({ step: code });
});

test('the metadata of a sign-in are sent again at its restart', async () => {
  const heard: unknown[] = [];
  await begin({
    triggers: {
      PreAuthentication: (event) => {
        heard.push(event.request.validationData);
        return event;
      },
    },
    options: { offers: {}, metadata: (operation) => ({ clientMetadata: { operation } }) },
  });
  const asked = stepOf(await client.service.signIn({ username, password, clientMetadata: { shop: '7' } }));
  await client.service.resendSignInCode(asked);
  expect(heard).toEqual([
    { operation: 'signIn', shop: '7' },
    { operation: 'signIn', shop: '7' },
  ]);
});

test('metadata that are good for one call are not sent again: the sign-in starts again', async () => {
  const heard: unknown[] = [];
  await begin({
    triggers: {
      PreAuthentication: (event) => {
        heard.push(event.request.validationData);
        return event;
      },
    },
  });
  const clientMetadata = { captchaToken: '1843' };
  const asked = stepOf(await client.service.signIn({ username, password, clientMetadata, once: true }));
  expect(await client.service.resendSignInCode(asked)).toEqual(startAgain);
  expect(await client.service.tryAnotherWay(asked)).toEqual(startAgain);
  expect(heard).toEqual([clientMetadata]);
});

function stepOf(outcome: Outcome): Step {
  if ('failure' in outcome) throw new Error(`failed with ${outcome.failure.code}`);
  return outcome.step;
}
