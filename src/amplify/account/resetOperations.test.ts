import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { FailureCode } from '../../core/index.js';
import { createScenario } from '../../testing/createScenario.js';
import type { Scenario, SeedUser } from '../../testing/scenario.js';
import { createAuthClient } from '../createAuthClient.js';
import type { AuthClient } from '../session/client.js';

const username = 'ada@example.com';
const newPassword = 'Better-horse-2';

let scenario: Scenario;
let client: AuthClient;

beforeEach(async () => {
  scenario = await createScenario({ users: [{ username }] });
  client = createAuthClient({ config: scenario.config, endpoint: scenario.endpoint });
});
afterEach(() => scenario.restore());

test('the code from the email sets a new password, which signs in', async () => {
  expect(await client.service.requestReset({ username: ` ${username}` })).toMatchObject({
    step: { name: 'resetPassword', username, delivery: { medium: 'EMAIL' } },
  });
  const code = scenario.codeFor(username);
  expect(await client.service.confirmReset({ username, code, newPassword })).toEqual({
    step: { name: 'signIn', username, notice: 'passwordChanged' },
  });
  expect(await client.service.signIn({ username, password: newPassword })).toEqual({
    step: { name: 'done' },
  });
  await client.signOut();
});

test('an unknown username gets the same answer to a reset as a known one', async () => {
  const unknown = 'nobody@example.com';
  expect(await client.service.requestReset({ username: unknown })).toMatchObject({
    step: { name: 'resetPassword', username: unknown },
  });
});

test('an unknown username gets the same answer in a pool that reveals unknown users', async () => {
  scenario.restore();
  scenario = await createScenario({ client: { PreventUserExistenceErrors: 'LEGACY' } });
  client = createAuthClient({ config: scenario.config, endpoint: scenario.endpoint });
  expect(await client.service.requestReset({ username })).toEqual({
    step: { name: 'resetPassword', username, delivery: {} },
  });
});

describe('an account that cannot have a code', () => {
  const cases: [string, FailureCode, { user?: Partial<SeedUser>; operation?: string; more?: object }][] = [
    ['that is switched off', 'userDisabled', { operation: 'AdminDisableUser' }],
    [
      'without a verified contact',
      'noVerifiedContact',
      {
        operation: 'AdminUpdateUserAttributes',
        more: { UserAttributes: [{ Name: 'email_verified', Value: 'false' }] },
      },
    ],
    ['that waits for its first password', 'refused', { user: { temporaryPassword: 'Temporary-1' } }],
  ];

  async function begin({ user, operation, more }: (typeof cases)[number][2], specific: boolean) {
    scenario.restore();
    // Cognito itself gives the same answer for all accounts, unless the app client is told not to.
    const settings = specific ? { PreventUserExistenceErrors: 'LEGACY' as const } : {};
    scenario = await createScenario({ users: [{ username, ...user }], client: settings });
    const { userPoolId: UserPoolId, config, endpoint } = scenario;
    if (operation) await scenario.aws(operation, { UserPoolId, Username: username, ...more });
    const options = { offers: {}, metadata: () => undefined, specific };
    client = createAuthClient({ config, endpoint, options });
  }

  test.each(cases)('%s is asked for a code, as any other account', async (_, code, account) => {
    await begin(account, false);
    const answer = await client.service.requestReset({ username });
    const delivery = code === 'refused' ? {} : { medium: 'EMAIL' };
    expect(answer).toEqual({ step: { name: 'resetPassword', username, delivery } });
  });

  test.each(cases)('%s gets its own answer where the app allows that', async (_, code, account) => {
    await begin(account, true);
    expect(await client.service.requestReset({ username })).toMatchObject({ failure: { code } });
  });
});

test('an unknown username is reported as such where the app allows that', async () => {
  scenario.restore();
  scenario = await createScenario({ client: { PreventUserExistenceErrors: 'LEGACY' } });
  const options = { offers: {}, metadata: () => undefined, specific: true };
  client = createAuthClient({ config: scenario.config, endpoint: scenario.endpoint, options });
  expect(await client.service.requestReset({ username })).toMatchObject({
    failure: { code: 'unknownUser', field: 'username' },
  });
});

test('a code for an unknown username is reported as wrong', async () => {
  scenario.restore();
  scenario = await createScenario({ client: { PreventUserExistenceErrors: 'LEGACY' } });
  client = createAuthClient({ config: scenario.config, endpoint: scenario.endpoint });
  expect(await client.service.confirmReset({ username, code: '123456', newPassword })).toMatchObject({
    failure: { code: 'wrongCode', field: 'code' },
  });
});

test('the message of a trigger that refuses a reset is shown', async () => {
  scenario.restore();
  const CustomMessage = () => {
    throw new Error('No more codes today');
  };
  scenario = await createScenario({ users: [{ username }], triggers: { CustomMessage } });
  client = createAuthClient({ config: scenario.config, endpoint: scenario.endpoint });
  expect(await client.service.requestReset({ username })).toMatchObject({
    failure: { code: 'refused', message: 'No more codes today' },
  });
});

test('a wrong code, an old code and a weak password are reported at their fields', async () => {
  await client.service.requestReset({ username });
  const code = scenario.codeFor(username);
  expect(await client.service.confirmReset({ username, code: '000000', newPassword })).toMatchObject({
    failure: { code: 'wrongCode', field: 'code' },
  });
  expect(await client.service.confirmReset({ username, code, newPassword: 'weak' })).toMatchObject({
    failure: { code: 'weakPassword', field: 'newPassword' },
  });
  scenario.local.clock.advance(3601);
  expect(await client.service.confirmReset({ username, code, newPassword })).toMatchObject({
    failure: { code: 'expiredCode', field: 'code' },
  });
});

test('too many requests for codes are reported as such', async () => {
  scenario.local.faults.set({ operation: 'ForgotPassword', kind: 'throttle' });
  expect(await client.service.requestReset({ username })).toMatchObject({
    failure: { code: 'tooManyRequests' },
  });
});

test('a reset that an administrator asked for does not reveal where the code was sent', async () => {
  await scenario.aws('AdminResetUserPassword', { UserPoolId: scenario.userPoolId, Username: username });
  expect(await client.service.signIn({ username, password: 'Any-guess-1' })).toEqual({
    step: { name: 'resetPassword', username, forced: true, delivery: { medium: 'EMAIL' } },
  });
});
