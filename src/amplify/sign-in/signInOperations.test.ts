import { afterEach, expect, test } from 'vitest';
import { createScenario } from '../../testing/createScenario.js';
import type { Scenario, ScenarioOptions } from '../../testing/scenario.js';
import { type AuthClientOptions, createAuthClient } from '../createAuthClient.js';
import type { AuthClient } from '../session/client.js';

const username = 'ada@example.com';
const password = 'Correct-horse-1';
const phone_number = '+491701234567';

let scenario: Scenario;
let client: AuthClient;

async function begin(options: ScenarioOptions & AuthClientOptions = {}): Promise<void> {
  scenario = await createScenario({ users: [{ username }], ...options });
  client = createAuthClient({ config: scenario.config, endpoint: scenario.endpoint, ...options });
}

const custom = {
  ExplicitAuthFlows: ['ALLOW_CUSTOM_AUTH', 'ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
};

/** A pool that asks what six by nine is, after the password where SRP was begun. */
const riddle = {
  DefineAuthChallenge(event) {
    const { session = [] } = event.request;
    const last = session.at(-1);
    if (last?.challengeName === 'SRP_A') {
      return {
        ...event,
        response: { challengeName: 'PASSWORD_VERIFIER', issueTokens: false, failAuthentication: false },
      };
    }
    const solved = last?.challengeName === 'CUSTOM_CHALLENGE' && last.challengeResult;
    const challengeName = solved ? undefined : 'CUSTOM_CHALLENGE';
    return { ...event, response: { challengeName, issueTokens: solved, failAuthentication: false } };
  },
  CreateAuthChallenge: (event) => ({
    ...event,
    response: {
      publicChallengeParameters: { question: 'Six by nine?' },
      privateChallengeParameters: { answer: '42' },
    },
  }),
  VerifyAuthChallengeResponse: (event) => ({
    ...event,
    response: { answerCorrect: event.request.challengeAnswer === '42' },
  }),
} satisfies ScenarioOptions['triggers'];

afterEach(async () => {
  await client.signOut();
  scenario.restore();
});

test('a right password signs in, and the session has the person when the answer comes', async () => {
  await begin();
  expect(await client.service.signIn({ username, password })).toEqual({ step: { name: 'done' } });
  expect(client.session.getSnapshot()).toMatchObject({ status: 'signedIn', user: { email: username } });
});

test('a space after the username, as phones add it, is not sent', async () => {
  await begin();
  expect(await client.service.signIn({ username: `${username} `, password })).toMatchObject({
    step: { name: 'done' },
  });
});

test('a space around a password is part of the password', async () => {
  await begin();
  expect(await client.service.signIn({ username, password: `${password} ` })).toMatchObject({
    failure: { code: 'wrongCredentials' },
  });
});

test('a wrong password and an unknown username are reported alike', async () => {
  await begin();
  const wrong = await client.service.signIn({ username, password: 'Wrong-horse-1' });
  const unknown = await client.service.signIn({ username: 'nobody@example.com', password });
  expect(wrong).toMatchObject({ failure: { code: 'wrongCredentials' } });
  expect(unknown).toMatchObject({ failure: { code: 'wrongCredentials' } });
});

test('an unknown username is reported like a wrong password in a pool that reveals unknown users', async () => {
  await begin({ client: { PreventUserExistenceErrors: 'LEGACY' } });
  expect(await client.service.signIn({ username: 'nobody@example.com', password })).toMatchObject({
    failure: { code: 'wrongCredentials' },
  });
});

test('a lockout answers how long it lasts', async () => {
  const start = Date.now();
  await begin({ clock: { now: () => start } });
  for (let tries = 0; tries < 5; tries++)
    await client.service.signIn({ username, password: 'Wrong-horse-1' });
  expect(await client.service.signIn({ username, password })).toMatchObject({
    failure: { code: 'tooManyAttempts', retryAfter: 1 },
  });
});

test('a sign-in ends the left-over session of another user', async () => {
  await begin({ users: [{ username }, { username: 'bob@example.com' }] });
  await client.service.signIn({ username: 'bob@example.com', password });
  expect(await client.service.signIn({ username, password })).toEqual({ step: { name: 'done' } });
  expect(client.session.getSnapshot()).toMatchObject({ user: { email: username } });
});

test('a network that is down is reported as such, and the next try works', async () => {
  await begin();
  scenario.local.faults.set({ operation: 'InitiateAuth', kind: 'drop', times: 3 });
  expect(await client.service.signIn({ username, password })).toMatchObject({ failure: { code: 'network' } });
  expect(await client.service.signIn({ username, password })).toEqual({ step: { name: 'done' } });
});

test('a throttled service is reported as such', async () => {
  await begin();
  scenario.local.faults.set({ operation: 'InitiateAuth', kind: 'throttle' });
  expect(await client.service.signIn({ username, password })).toMatchObject({
    failure: { code: 'tooManyRequests' },
  });
});

test('an unconfirmed account is sent a code and asked for the code', async () => {
  await begin({ users: [{ username, confirmed: false }] });
  const first = scenario.codeFor(username);
  expect(await client.service.signIn({ username, password })).toMatchObject({
    step: { name: 'confirmSignUp', username, delivery: { medium: 'EMAIL' } },
  });
  expect(scenario.local.outbox.messages({ to: username })).toHaveLength(2);
  expect(first).toMatch(/^\d{6}$/);
});

test('an unconfirmed account is asked for its code even when no new code can be sent', async () => {
  await begin({ users: [{ username, confirmed: false }] });
  scenario.local.faults.set({ operation: 'ResendConfirmationCode', kind: 'error' });
  expect(await client.service.signIn({ username, password })).toMatchObject({
    step: { name: 'confirmSignUp', username },
  });
});

test('an account that needs a new password is sent a code to set it', async () => {
  await begin({ users: [{ username, resetRequired: true }] });
  expect(await client.service.signIn({ username, password })).toMatchObject({
    step: { name: 'resetPassword', username, delivery: { medium: 'EMAIL' } },
  });
  const reset = { username, code: scenario.codeFor(username), newPassword: 'Better-horse-2' };
  expect(await client.service.confirmReset(reset)).toMatchObject({ step: { notice: 'passwordChanged' } });
});

test("a temporary password is replaced by a password of the person's own", async () => {
  await begin({ users: [{ username, temporaryPassword: 'Temporary-1' }] });
  const asked = await client.service.signIn({ username, password: 'Temporary-1' });
  expect(asked).toEqual({ step: { name: 'newPassword', username, missingAttributes: [] } });
  const weak = await client.service.answerChallenge({ answer: 'weak' }, stepOf(asked));
  expect(weak).toMatchObject({ failure: { code: 'weakPassword', field: 'newPassword' } });
  const done = await client.service.answerChallenge({ answer: 'Better-horse-2' }, stepOf(asked));
  expect(done).toEqual({ step: { name: 'done' } });
});

test('an authenticator app is asked for its code, and a wrong code can be corrected', async () => {
  await begin({ pool: { MfaConfiguration: 'OPTIONAL' }, users: [{ username, mfa: ['TOTP'] }] });
  const asked = await client.service.signIn({ username, password });
  expect(asked).toEqual({ step: { name: 'totpCode', username } });
  const wrong = await client.service.answerChallenge({ answer: '000000' }, stepOf(asked));
  expect(wrong).toMatchObject({ failure: { code: 'wrongCode', field: 'code' } });
  const answer = scenario.totpCode(scenario.totpSecretOf(username));
  expect(await client.service.answerChallenge({ answer }, stepOf(asked))).toEqual({ step: { name: 'done' } });
});

test('a challenge whose session has expired is reported as such', async () => {
  await begin({ pool: { MfaConfiguration: 'OPTIONAL' }, users: [{ username, mfa: ['TOTP'] }] });
  const asked = await client.service.signIn({ username, password });
  scenario.local.clock.advance(181);
  const answer = scenario.totpCode(scenario.totpSecretOf(username));
  expect(await client.service.answerChallenge({ answer }, stepOf(asked))).toMatchObject({
    failure: { code: 'sessionExpired' },
  });
});

test('a sign-in asks for the preferred one of several second factors', async () => {
  const users = [{ username, attributes: { phone_number }, mfa: ['EMAIL', 'SMS'] as const }];
  await begin({ pool: { MfaConfiguration: 'OPTIONAL' }, users });
  const asked = await client.service.signIn({ username, password });
  expect(asked).toMatchObject({ step: { name: 'emailCode', username, delivery: { medium: 'EMAIL' } } });
  const answer = scenario.codeFor(username);
  expect(await client.service.answerChallenge({ answer }, stepOf(asked))).toEqual({ step: { name: 'done' } });
});

test('without a preference, the person chooses between several second factors', async () => {
  const users = [{ username, attributes: { phone_number }, mfa: ['EMAIL', 'SMS'] as const }];
  await begin({ pool: { MfaConfiguration: 'OPTIONAL' }, users });
  await scenario.aws('AdminSetUserMFAPreference', {
    UserPoolId: scenario.userPoolId,
    Username: username,
    EmailMfaSettings: { Enabled: true, PreferredMfa: false },
  });
  const asked = stepOf(await client.service.signIn({ username, password }));
  expect(asked).toMatchObject({
    name: 'mfaSelection',
    username,
    methods: expect.arrayContaining(['EMAIL', 'SMS']),
  });
  const chosen = stepOf(await client.service.answerChallenge({ answer: 'SMS' }, asked));
  expect(chosen).toMatchObject({ name: 'smsCode', username, delivery: { medium: 'SMS' } });
  const answer = scenario.codeFor(phone_number);
  expect(await client.service.answerChallenge({ answer }, chosen)).toEqual({ step: { name: 'done' } });
});

test('a pool that requires a second factor has one set up at the first sign-in', async () => {
  await begin({ pool: { MfaConfiguration: 'ON' }, mfaMethods: ['TOTP'] });
  const asked = stepOf(await client.service.signIn({ username, password }));
  if (asked.name !== 'totpSetup') throw new Error(`asked for ${asked.name}`);
  expect(asked.secret.uri).toContain('ada%40example.com');
  const answer = scenario.totpCode(asked.secret.sharedSecret);
  expect(await client.service.answerChallenge({ answer }, asked)).toEqual({ step: { name: 'done' } });
});

test('a pool with USER_PASSWORD_AUTH is sent the password itself', async () => {
  await begin({
    authFlowType: 'USER_PASSWORD_AUTH',
    client: { ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'] },
  });
  expect(await client.service.signIn({ username, password })).toEqual({ step: { name: 'done' } });
});

test('a custom challenge comes after the password', async () => {
  await begin({ authFlowType: 'CUSTOM_WITH_SRP', client: custom, triggers: riddle });
  expect(await client.service.signIn({ username, password: 'Wrong-horse-1' })).toMatchObject({
    failure: { code: 'wrongCredentials' },
  });
  const asked = stepOf(await client.service.signIn({ username, password }));
  expect(asked).toMatchObject({
    name: 'customChallenge',
    username,
    parameters: { question: 'Six by nine?' },
  });
  expect(await client.service.resendSignInCode(asked)).toMatchObject({ step: { name: 'customChallenge' } });
  expect(await client.service.answerChallenge({ answer: '42' }, asked)).toEqual({ step: { name: 'done' } });
});

test('a custom challenge signs in without a password', async () => {
  await begin({ authFlowType: 'CUSTOM_WITHOUT_SRP', client: custom, triggers: riddle });
  const asked = stepOf(await client.service.signIn({ username }));
  expect(asked).toMatchObject({ name: 'customChallenge', username });
  expect(await client.service.answerChallenge({ answer: '54' }, asked)).toMatchObject({
    step: { name: 'customChallenge' },
  });
  expect(await client.service.answerChallenge({ answer: '42' }, asked)).toEqual({ step: { name: 'done' } });
});

test('the metadata of an answer reach the triggers', async () => {
  const heard: unknown[] = [];
  const triggers = {
    PostAuthentication: (event) => {
      heard.push(event.request.clientMetadata);
      return event;
    },
  } satisfies ScenarioOptions['triggers'];
  await begin({ triggers, pool: { MfaConfiguration: 'OPTIONAL' }, users: [{ username, mfa: ['EMAIL'] }] });
  const asked = stepOf(await client.service.signIn({ username, password }));
  const answer = scenario.codeFor(username);
  await client.service.answerChallenge({ answer, clientMetadata: { shop: '7' } }, asked);
  expect(heard).toEqual([{ shop: '7' }]);
});

function stepOf(outcome: Awaited<ReturnType<AuthClient['service']['signIn']>>) {
  if ('failure' in outcome) throw new Error(`failed with ${outcome.failure.code}`);
  return outcome.step;
}
