import { fetchAuthSession } from 'aws-amplify/auth';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createScenario, type Scenario, seedPassword } from '../../testing/index.js';
import { swapAnswers } from '../../testing/swapAnswers.js';
import { createAuthClient } from '../createAuthClient.js';
import type { AuthClient } from './client.js';

const username = 'ada@example.com';

let scenario: Scenario;
let client: AuthClient;

beforeEach(async () => {
  localStorage.clear();
  scenario = await createScenario({
    users: [{ username }],
    client: {
      ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH'],
      RefreshTokenRotation: { Feature: 'ENABLED', RetryGracePeriodSeconds: 0 },
    },
  });
  client = createAuthClient(scenario);
  await client.service.signIn({ username, password: seedPassword });
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await client.signOut();
  scenario.restore();
  localStorage.clear();
});

test('a tab waits for the refresh of another tab, and takes the tokens of that tab', async () => {
  const { requests, other } = await inAnotherTab();
  const here = fetchAuthSession({ forceRefresh: true });
  const stored = await other.finish();
  const { tokens } = await here;
  expect(tokens?.accessToken.toString()).toBe(stored);
  expect(requests()).toBe(0);
  expect((await fetchAuthSession({ forceRefresh: true })).tokens).toBeDefined();
});

test('another tab that waited finds the new tokens when its turn comes', async () => {
  const before = refreshTokenStored();
  let found: Promise<string | null> | undefined;
  swapAnswers('GetTokensFromRefreshToken', (ask) => {
    found = navigator.locks.request(lockName(), async () => refreshTokenStored());
    return ask();
  });
  await fetchAuthSession({ forceRefresh: true });
  expect(await found).toEqual(expect.any(String));
  expect(await found).not.toBe(before);
});

test('two refreshes of one page make one request, and the person stays signed in', async () => {
  const asked = swapAnswers('GetTokensFromRefreshToken', (ask) => ask());
  const both = await Promise.all([
    fetchAuthSession({ forceRefresh: true }),
    fetchAuthSession({ forceRefresh: true }),
  ]);
  expect(both.map(({ tokens }) => tokens !== undefined)).toEqual([true, true]);
  expect(asked.requests).toBe(1);
});

test('a browser without locks takes the tokens of another tab when its own refresh is refused', async () => {
  vi.stubGlobal('navigator', { userAgent: navigator.userAgent, language: 'en' });
  const stored = swapAnswers('GetTokensFromRefreshToken', async (ask) => {
    stored.stop();
    await rotate();
    return ask();
  });
  const { tokens } = await fetchAuthSession({ forceRefresh: true });
  expect(tokens?.accessToken.toString()).toBe(storedToken('accessToken'));
});

const lockName = () => `cognito-kit.${scenario.clientId}.refresh`;

/** Holds the lock as a tab that refreshes does. */
async function inAnotherTab() {
  let finish = () => {};
  const announced = new Promise<void>((resolve) => {
    finish = resolve;
  });
  let refreshed: Promise<string | null> = Promise.resolve(null);
  await new Promise<void>((locked) => {
    refreshed = navigator.locks.request(lockName(), async () => {
      locked();
      await announced;
      await rotate();
      return storedToken('accessToken');
    });
  });
  let ours = 0;
  swapAnswers('GetTokensFromRefreshToken', (ask) => {
    ours++;
    return ask();
  });
  return {
    requests: () => ours,
    other: {
      finish() {
        finish();
        return refreshed;
      },
    },
  };
}

/** Refreshes as another tab does: by the stored refresh token, which then works no more. */
async function rotate(): Promise<void> {
  const { AuthenticationResult } = await scenario.aws('GetTokensFromRefreshToken', {
    ClientId: scenario.clientId,
    RefreshToken: refreshTokenStored(),
  });
  for (const [name, value] of Object.entries(AuthenticationResult ?? {})) {
    const key = keyOf(name.charAt(0).toLowerCase() + name.slice(1));
    if (key) localStorage.setItem(key, String(value));
  }
}

const refreshTokenStored = () => storedToken('refreshToken');

function storedToken(name: string): string | null {
  const key = keyOf(name);
  return key ? localStorage.getItem(key) : null;
}

function keyOf(name: string): string | undefined {
  return Object.keys(localStorage).find((key) => key.endsWith(`.${name}`));
}
