import { afterEach, beforeEach, expect, test } from 'vitest';
import { createScenario } from '../../testing/createScenario.js';
import type { Scenario } from '../../testing/scenario.js';
import type { AuthClient } from '../client.js';
import { createAuthClient } from '../createAuthClient.js';

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

test('somebody unknown is led on alike', async () => {
  const unknown = 'nobody@example.com';
  expect(await client.service.requestReset({ username: unknown })).toMatchObject({
    step: { name: 'resetPassword', username: unknown },
  });
});

test('somebody unknown is led on alike by a pool that gives unknown users away', async () => {
  scenario.restore();
  scenario = await createScenario({ client: { PreventUserExistenceErrors: 'LEGACY' } });
  client = createAuthClient({ config: scenario.config, endpoint: scenario.endpoint });
  expect(await client.service.requestReset({ username })).toEqual({
    step: { name: 'resetPassword', username, delivery: {} },
  });
});

test('a wrong code, an old code and a weak password are told at their fields', async () => {
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

test('too many requests for codes are told as such', async () => {
  scenario.local.faults.set({ operation: 'ForgotPassword', kind: 'throttle' });
  expect(await client.service.requestReset({ username })).toMatchObject({
    failure: { code: 'tooManyRequests' },
  });
});
