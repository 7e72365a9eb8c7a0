import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createScenario } from '../../testing/createScenario.js';
import { holdTimers } from '../../testing/holdTimers.js';
import type { Scenario, ScenarioOptions } from '../../testing/scenario.js';
import { createAuthClient } from '../createAuthClient.js';
import type { AuthClient } from '../session/client.js';

const username = 'ada@example.com';
const password = 'Correct-horse-1';
const account = { username, password, attributes: {} };

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

describe('by link', () => {
  const byLink = { VerificationMessageTemplate: { DefaultEmailOption: 'CONFIRM_WITH_LINK' } };

  async function follow(): Promise<void> {
    const link = scenario.local.outbox.messages({ to: username })[0]?.link ?? '';
    const { pathname, search } = new URL(link);
    await fetch(`${scenario.endpoint}${pathname}${search}`);
  }

  beforeEach(async () => {
    scenario.restore();
    await begin({ pool: byLink });
  });

  test('a new account waits for its link to be opened, then signs in', async () => {
    expect(await client.service.signUp(account)).toMatchObject({
      step: { name: 'confirmSignUp', by: 'link', delivery: { medium: 'EMAIL' } },
    });
    expect(await client.service.continueSignUp({ username })).toMatchObject({
      failure: { code: 'userNotConfirmed' },
    });
    await follow();
    expect(await client.service.continueSignUp({ username })).toEqual({ step: { name: 'done' } });
  });

  test('asking whether the link was opened sends no further email', async () => {
    await client.service.signUp(account);
    await client.service.continueSignUp({ username });
    await client.service.continueSignUp({ username });
    expect(scenario.local.outbox.messages({ to: username })).toHaveLength(1);
  });

  test('a new link can be sent in place of the old one', async () => {
    await client.service.signUp(account);
    expect(await client.service.resendSignUpCode({ username })).toMatchObject({
      step: { name: 'confirmSignUp', by: 'link' },
    });
    await follow();
    expect(await client.service.continueSignUp({ username })).toEqual({ step: { name: 'done' } });
  });

  test('after a reload, an account that was confirmed by link is asked for its password', async () => {
    await scenario.aws('SignUp', { ClientId: scenario.clientId, Username: username, Password: password });
    expect(await client.service.continueSignUp({ username })).toEqual({ step: { name: 'signIn', username } });
  });

  test('a person who opens the link after a quarter of an hour signs in by hand', async () => {
    const clock = holdTimers(15 * 60 * 1000);
    await client.service.signUp(account);
    await follow();
    clock.run();
    expect(await client.service.continueSignUp({ username })).toEqual({ step: { name: 'signIn', username } });
  });

  test('a sign-in before the link was opened asks the person to open it', async () => {
    await client.service.signUp(account);
    expect(await client.service.signIn({ username, password })).toMatchObject({
      step: { name: 'confirmSignUp', by: 'link', delivery: { medium: 'EMAIL' } },
    });
  });

  test('a code confirms an account in a pool that sends links', async () => {
    await client.service.signUp(account);
    const code = scenario.codeFor(username);
    expect(await client.service.confirmSignUp({ username, code })).toEqual({ step: { name: 'done' } });
  });
});
