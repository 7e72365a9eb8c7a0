import { afterEach, expect, test } from 'vitest';
import { createFlow, type Identifier, type Outcome, type Step } from '../core/index.js';
import { createScenario } from '../testing/createScenario.js';
import type { Scenario, ScenarioOptions } from '../testing/scenario.js';
import { cleanInput } from './cleanInput.js';
import { createAuthClient } from './createAuthClient.js';
import type { AuthClient } from './session/client.js';

const phone = '+491701234567';
const typedPhone = '  +49 (0)170 123-45 67 ';
const password = 'Correct-horse-1';

let scenario: Scenario;
let client: AuthClient;

async function begin(options: ScenarioOptions): Promise<void> {
  scenario = await createScenario(options);
  client = createAuthClient(scenario);
}

const withPhones = {
  pool: { UsernameAttributes: ['phone_number'], AutoVerifiedAttributes: ['phone_number'] },
};

afterEach(async () => {
  await client.signOut();
  scenario.restore();
});

test('a phone number typed with spaces and brackets signs in without a form', async () => {
  await begin({ ...withPhones, users: [{ username: phone }] });
  expect(await client.service.signIn({ username: typedPhone, password })).toEqual({ step: { name: 'done' } });
});

test('the step after a sign-in has the username as Cognito takes it', async () => {
  await begin({ ...withPhones, users: [{ username: phone }] });
  const flow = createFlow(client.service, { name: 'signIn' });
  await flow.submit('signIn', { username: typedPhone });
  expect(flow.getState().step).toEqual({ name: 'password', username: phone });
});

test('a sign-up without a form sends its phone number, attributes and code as Cognito takes them', async () => {
  await begin(withPhones);
  const attributes = { given_name: ' Ada ', phone_number: typedPhone, nickname: '  ' };
  const asked = stepOf(await client.service.signUp({ username: typedPhone, password, attributes }));
  expect(asked).toMatchObject({ name: 'confirmSignUp', username: phone });
  const { UserAttributes } = await scenario.aws('AdminGetUser', {
    UserPoolId: scenario.userPoolId,
    Username: phone,
  });
  expect(UserAttributes).toContainEqual({ Name: 'phone_number', Value: phone });
  expect(UserAttributes).toContainEqual({ Name: 'given_name', Value: 'Ada' });
  expect(JSON.stringify(UserAttributes)).not.toContain('nickname');
  const code = ` G-${scenario.codeFor(phone)} `;
  expect(stepOf(await client.service.confirmSignUp({ username: typedPhone, code }))).toEqual({
    name: 'done',
  });
});

test('a reset without a form sends its username and code as Cognito takes them, and the password as typed', async () => {
  await begin({ users: [{ username: 'ada@example.com' }] });
  stepOf(await client.service.requestReset({ username: ' ada@example.com ' }));
  const code = scenario.codeFor('ada@example.com').replace(/^(...)/, '$1 ');
  const reset = { username: ' ada@example.com', code, newPassword: 'Better  horse-2' };
  stepOf(await client.service.confirmReset(reset));
  const signIn = (password: string) => client.service.signIn({ username: 'ada@example.com', password });
  expect(await signIn('Better horse-2')).toMatchObject({ failure: { code: 'wrongCredentials' } });
  expect(await signIn('Better  horse-2')).toEqual({ step: { name: 'done' } });
});

test('a code of a second factor may be typed in groups', async () => {
  const users = [{ username: 'ada@example.com', mfa: ['EMAIL'] as const }];
  await begin({ users, pool: { MfaConfiguration: 'OPTIONAL' } });
  const asked = stepOf(await client.service.signIn({ username: 'ada@example.com', password }));
  const answer = scenario.codeFor('ada@example.com').replace(/^(...)/, '$1-');
  expect(stepOf(await client.service.answerChallenge({ answer }, asked))).toEqual({ name: 'done' });
});

test.each<[Identifier[], string, string]>([
  [['username'], ' ada ', 'ada'],
  [['username'], '0049170123456', '0049170123456'],
  [['username', 'phone'], ' +49 170 1234567', phone],
  [['email'], ' Ada@Example.com ', 'Ada@Example.com'],
  [['email', 'phone'], '0049 (0)170 1234567', phone],
  [['phone'], '170', '170'],
])('in a pool with %o, the username %o is sent as %o', async (identifiers, typed, sent) => {
  await begin({});
  const pool = { ...client.pool, identifiers };
  expect(cleanInput(pool, 'requestReset', [{ username: typed }])).toEqual([{ username: sent }]);
});

const asTyped: Step[] = [
  { name: 'newPassword', username: 'ada', missingAttributes: [] },
  { name: 'password', username: 'ada' },
  { name: 'customChallenge', username: 'ada', parameters: {} },
];

test.each(asTyped)('the answer to $name is sent exactly as typed', async (from) => {
  await begin({});
  const answer = '  １２３ 456 ';
  const [input] = cleanInput(client.pool, 'answerChallenge', [{ answer }, from]);
  expect(input.answer).toBe(answer);
});

test('a code without any digit is left for Cognito to refuse', async () => {
  await begin({});
  expect(cleanInput(client.pool, 'confirmTotp', [{ code: ' abc ' }])).toEqual([{ code: 'abc' }]);
});

function stepOf(outcome: Outcome): Step {
  if ('failure' in outcome) throw new Error(`failed with ${outcome.failure.code}`);
  return outcome.step;
}
