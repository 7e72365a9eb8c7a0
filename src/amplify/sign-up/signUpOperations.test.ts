import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Step } from '../../core/index.js';
import { createScenario } from '../../testing/createScenario.js';
import { holdTimers } from '../../testing/holdTimers.js';
import type { Scenario, ScenarioOptions } from '../../testing/scenario.js';
import { createAuthClient } from '../createAuthClient.js';
import type { AuthClient } from '../session/client.js';

const username = 'ada@example.com';
const password = 'Correct-horse-1';
const account = { username, password, attributes: {} };
const backToSignIn: Step = { name: 'signIn', username, notice: 'confirmed' };

let scenario: Scenario;
let client: AuthClient;

async function begin(options: ScenarioOptions = {}): Promise<void> {
  scenario = await createScenario(options);
  client = createAuthClient({ config: scenario.config, endpoint: scenario.endpoint });
}

beforeEach(() => begin());
afterEach(async () => {
  await client.signOut();
  scenario.restore();
});

test('the code from the email confirms the account and signs in', async () => {
  expect(await client.service.signUp(account)).toMatchObject({
    step: { name: 'confirmSignUp', username, delivery: { medium: 'EMAIL' } },
  });
  const code = scenario.codeFor(username);
  expect(await client.service.confirmSignUp({ username, code })).toEqual({ step: { name: 'done' } });
  expect(client.session.getSnapshot()).toMatchObject({ status: 'signedIn', user: { email: username } });
});

test('an attribute that the person leaves empty is not sent', async () => {
  const attributes = { given_name: ' Ada ', family_name: '  ', nickname: '' };
  await client.service.signUp({ ...account, attributes });
  const { UserAttributes } = await scenario.aws('AdminGetUser', {
    UserPoolId: scenario.userPoolId,
    Username: username,
  });
  expect(UserAttributes).toContainEqual({ Name: 'given_name', Value: 'Ada' });
  expect(JSON.stringify(UserAttributes)).not.toMatch(/family_name|nickname/);
});

test('a wrong code can be corrected', async () => {
  await client.service.signUp(account);
  expect(await client.service.confirmSignUp({ username, code: '000000' })).toMatchObject({
    failure: { code: 'wrongCode', field: 'code' },
  });
  const code = scenario.codeFor(username);
  expect(await client.service.confirmSignUp({ username, code })).toEqual({ step: { name: 'done' } });
});

test('an old code is reported as expired, and a new code works', async () => {
  await client.service.signUp(account);
  const old = scenario.codeFor(username);
  scenario.local.clock.advance(24 * 3600 + 1);
  expect(await client.service.confirmSignUp({ username, code: old })).toMatchObject({
    failure: { code: 'expiredCode', field: 'code' },
  });
  await client.service.resendSignUpCode({ username });
  const code = scenario.codeFor(username);
  expect(await client.service.confirmSignUp({ username, code })).toEqual({ step: { name: 'done' } });
});

test('two confirmations at once are both answered', async () => {
  await client.service.signUp(account);
  const code = scenario.codeFor(username);
  const both = [
    client.service.confirmSignUp({ username, code }),
    client.service.confirmSignUp({ username, code }),
  ];
  expect(await Promise.all(both)).toEqual([{ step: { name: 'done' } }, { step: { name: 'done' } }]);
});

test('a confirmation after a reload goes on to sign-in, since the password is gone', async () => {
  await scenario.aws('SignUp', { ClientId: scenario.clientId, Username: username, Password: password });
  const code = scenario.codeFor(username);
  expect(await client.service.confirmSignUp({ username, code })).toEqual({ step: backToSignIn });
});

test('an account that another tab has confirmed goes on to sign-in', async () => {
  await client.service.signUp(account);
  const code = scenario.codeFor(username);
  await scenario.aws('AdminConfirmSignUp', { UserPoolId: scenario.userPoolId, Username: username });
  expect(await client.service.confirmSignUp({ username, code })).toEqual({ step: backToSignIn });
  expect(await client.service.resendSignUpCode({ username })).toEqual({ step: backToSignIn });
});

describe('a username that was not signed up in this page', () => {
  const names = ['confirmed@example.com', 'waiting@example.com', 'nobody@example.com'];

  beforeEach(async () => {
    for (const Username of names.slice(0, 2)) {
      await scenario.aws('SignUp', { ClientId: scenario.clientId, Username, Password: password });
    }
    await scenario.aws('AdminConfirmSignUp', { UserPoolId: scenario.userPoolId, Username: names[0] });
  });

  test.each(names)(
    'gets a wrong code refused alike, whether its account exists or not: %s',
    async (username) => {
      expect(await client.service.confirmSignUp({ username, code: '000000' })).toMatchObject({
        failure: { code: 'wrongCode', field: 'code' },
      });
    },
  );

  test.each(names)(
    'gets the same answer to a new code, whether its account exists or not: %s',
    async (username) => {
      expect(await client.service.resendSignUpCode({ username })).toEqual({
        step: { name: 'confirmSignUp', username, delivery: {} },
      });
    },
  );

  test('gets an answer about its account where the app allows that', async () => {
    const options = { offers: {}, specific: true, metadata: () => undefined };
    const { config, endpoint } = scenario;
    const { service } = createAuthClient({ config, endpoint, options });
    const step: Step = { name: 'signIn', username: names[0], notice: 'confirmed' };
    expect(await service.resendSignUpCode({ username: names[0] ?? '' })).toEqual({ step });
  });
});

test('a sign-in that fails after the confirmation is left to the person', async () => {
  await client.service.signUp(account);
  scenario.local.faults.set({ operation: 'InitiateAuth', kind: 'drop' });
  const code = scenario.codeFor(username);
  expect(await client.service.confirmSignUp({ username, code })).toEqual({ step: backToSignIn });
});

test('a sign-in that hangs after the confirmation is left to the person at a deadline', async () => {
  await client.service.signUp(account);
  const code = scenario.codeFor(username);
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  scenario.local.faults.set({ operation: 'InitiateAuth', kind: 'latency', ms: 60_000 });
  let answer: unknown;
  client.service.confirmSignUp({ username, code }).then((outcome) => {
    answer = outcome;
  });
  while (!answer) await vi.advanceTimersByTimeAsync(1000);
  // Then the request ends too: until then, other pools of the page would wait for it.
  await vi.advanceTimersByTimeAsync(60_000);
  vi.useRealTimers();
  expect(answer).toEqual({ step: backToSignIn });
});

describe('without a password', () => {
  const { password: _, ...nameOnly } = account;
  const takesCodes = {
    pool: { Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP'] } } },
    client: { ExplicitAuthFlows: ['ALLOW_USER_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'] },
  };

  beforeEach(async () => {
    scenario.restore();
    await begin(takesCodes);
  });

  test('the code that confirms an account without a password signs in too', async () => {
    await client.service.signUp(nameOnly);
    const code = scenario.codeFor(username);
    expect(await client.service.confirmSignUp({ username, code })).toEqual({ step: { name: 'done' } });
    expect(scenario.local.outbox.messages({ to: username })).toHaveLength(1);
  });

  test('once Amplify has forgotten the sign-up, the confirmation leads to the sign-in', async () => {
    const amplifysTimer = holdTimers(3 * 60 * 1000);
    await client.service.signUp(nameOnly);
    amplifysTimer.run();
    const code = scenario.codeFor(username);
    expect(await client.service.confirmSignUp({ username, code })).toEqual({ step: backToSignIn });
  });

  test('a sign-in that fails after the confirmation is left to the person', async () => {
    await client.service.signUp(nameOnly);
    scenario.local.faults.set({ operation: 'InitiateAuth', kind: 'drop' });
    const code = scenario.codeFor(username);
    expect(await client.service.confirmSignUp({ username, code })).toEqual({ step: backToSignIn });
  });
});

test('a password is remembered for longer than Amplify does', async () => {
  const amplifysTimer = holdTimers(3 * 60 * 1000);
  await client.service.signUp(account);
  amplifysTimer.run();
  const code = scenario.codeFor(username);
  expect(await client.service.confirmSignUp({ username, code })).toEqual({ step: { name: 'done' } });
});

test('a username that the app made up is replaced by the email in the sign-in form', async () => {
  scenario.restore();
  await begin({
    pool: { UsernameAttributes: [], AliasAttributes: ['email'], AutoVerifiedAttributes: ['email'] },
  });
  const made = crypto.randomUUID();
  await client.service.signUp({ username: made, password, attributes: { email: username } });
  const code = scenario.codeFor(username);
  scenario.local.faults.set({ operation: 'InitiateAuth', kind: 'drop' });
  expect(await client.service.confirmSignUp({ username: made, code })).toEqual({ step: backToSignIn });
});

test("a second factor's code after the confirmation can be sent again", async () => {
  scenario.restore();
  await begin({ pool: { MfaConfiguration: 'ON' }, mfaMethods: ['EMAIL'] });
  await client.service.signUp(account);
  const { step } = (await client.service.confirmSignUp({
    username,
    code: scenario.codeFor(username),
  })) as { step: Step };
  expect(step).toMatchObject({ name: 'emailCode' });
  client.remember('signUp', step);
  expect(await client.service.resendSignInCode(step)).toEqual({ step });
  const answer = scenario.codeFor(username);
  expect(await client.service.answerChallenge({ answer }, step)).toEqual({ step: { name: 'done' } });
});

test('the password is forgotten once the person leaves that code for another view', async () => {
  scenario.restore();
  await begin({ pool: { MfaConfiguration: 'ON' }, mfaMethods: ['EMAIL'] });
  await client.service.signUp(account);
  const { step } = (await client.service.confirmSignUp({
    username,
    code: scenario.codeFor(username),
  })) as { step: Step };
  client.remember('signUp', step);
  client.remember('signUp', { name: 'signUp' });
  expect(await client.service.resendSignInCode(step)).toEqual({
    step: { name: 'signIn', username, notice: 'startAgain' },
  });
});

test('a username that is taken is reported at its field', async () => {
  await client.service.signUp(account);
  expect(await client.service.signUp(account)).toMatchObject({
    failure: { code: 'usernameTaken', field: 'username' },
  });
});

test('a weak password is reported at its field', async () => {
  expect(await client.service.signUp({ ...account, password: 'weak' })).toMatchObject({
    failure: { code: 'weakPassword', field: 'password' },
  });
});

test('a pool with phone numbers takes the number as the attribute too', async () => {
  scenario.restore();
  await begin({ pool: { UsernameAttributes: ['phone_number'], AutoVerifiedAttributes: ['phone_number'] } });
  const phone = '+491701234567';
  expect(await client.service.signUp({ ...account, username: phone })).toMatchObject({
    step: { name: 'confirmSignUp', delivery: { medium: 'SMS' } },
  });
});

test('a pool with usernames takes the email as an attribute', async () => {
  scenario.restore();
  await begin({ pool: { UsernameAttributes: [], AutoVerifiedAttributes: ['email'] } });
  await client.service.signUp({ username: 'ada', password, attributes: { email: username } });
  expect(scenario.codeFor(username)).toMatch(/^\d{6}$/);
});
