import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fetchAuthSession } from 'aws-amplify/auth';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SignIn } from '../components/authenticator/SignIn.js';
import { useAuth } from '../react/session/useAuth.js';
import { createScenario, renderWithAuth, type Scenario, seedPassword } from '../testing/index.js';

const username = 'ada@example.com';
const signedIn = `You are signed in as ${username}`;

let scenario: Scenario;

beforeEach(async () => {
  localStorage.clear();
  sessionStorage.clear();
  scenario = await createScenario({
    pool: { MfaConfiguration: 'OPTIONAL' },
    users: [{ username, mfa: ['EMAIL'] }],
  });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  localStorage.clear();
  sessionStorage.clear();
  scenario.restore();
});

const full = () => {
  throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
};
const denied = () => {
  throw new DOMException('Access is denied.', 'SecurityError');
};

/** Has the storage take `writes` values and refuse all others. */
function fillAfter(writes: number): void {
  const { setItem } = Storage.prototype;
  let left = writes;
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(function (this: Storage, key, value) {
    if (left === 0) full();
    left--;
    setItem.call(this, key, value);
  });
}

const faults: [string, () => void][] = [
  ...Array.from({ length: 14 }, (_, writes): [string, () => void] => [
    `is full after ${writes} values`,
    () => fillAfter(writes),
  ]),
  ['cannot be read', () => void vi.spyOn(Storage.prototype, 'getItem').mockImplementation(denied)],
  [
    'throws at every call',
    () => {
      for (const name of ['getItem', 'setItem', 'removeItem', 'key'] as const)
        vi.spyOn(Storage.prototype, name).mockImplementation(denied);
    },
  ],
  [
    'ignores what it is given',
    () => void vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {}),
  ],
  [
    'throws when it is looked up',
    () => {
      vi.spyOn(window, 'localStorage', 'get').mockImplementation(denied);
      vi.spyOn(window, 'sessionStorage', 'get').mockImplementation(denied);
    },
  ],
];

test.each(faults)('a person signs in with a code and out again where storage %s', async (_, refuse) => {
  refuse();
  renderWithAuth(<Page />, { scenario });
  const user = await signIn();
  expect((await fetchAuthSession({ forceRefresh: true })).tokens?.accessToken).toBeDefined();
  vi.restoreAllMocks();
  expect(storedNames()).toSatisfy(isWholeSession);
  await user.click(screen.getByRole('button', { name: 'Sign out' }));
  expect(await screen.findByText('signedOut')).toBeVisible();
  expect((await fetchAuthSession()).tokens).toBeUndefined();
});

test('a session that was stored before the storage was full goes on, whole', async () => {
  const { unmount } = renderWithAuth(<Page />, { scenario });
  await signIn();
  unmount();
  fillAfter(2);
  renderWithAuth(<Page />, { scenario });
  expect(await screen.findByText('signedIn')).toBeVisible();
  const before = (await fetchAuthSession()).tokens?.accessToken.toString();
  const after = (await fetchAuthSession({ forceRefresh: true })).tokens?.accessToken.toString();
  expect(after).not.toBe(before);
  expect((await fetchAuthSession()).tokens?.accessToken.toString()).toBe(after);
  expect(storedNames()).toSatisfy(isWholeSession);
});

test('the next session is stored again once there is room', async () => {
  fillAfter(0);
  const { unmount } = renderWithAuth(<Page />, { scenario });
  const user = await signIn();
  await user.click(screen.getByRole('button', { name: 'Sign out' }));
  await screen.findByText('signedOut');
  unmount();
  vi.restoreAllMocks();
  renderWithAuth(<Page />, { scenario });
  await signIn();
  expect(storedNames()).toEqual(expect.arrayContaining(['accessToken', 'refreshToken']));
});

test('a full storage still refuses what the app itself stores', async () => {
  renderWithAuth(<Page />, { scenario });
  await signIn();
  fillAfter(0);
  expect(() => sessionStorage.setItem('of the app', 'a value')).toThrow('quota');
  expect(() => localStorage.setItem('of the app', 'a value')).toThrow('quota');
});

function Page() {
  const { status } = useAuth();
  return (
    <>
      <p>{status}</p>
      <SignIn />
    </>
  );
}

async function signIn() {
  const user = userEvent.setup();
  await user.type(await screen.findByLabelText('Email'), username);
  await user.type(screen.getByLabelText('Password'), `${seedPassword}{Enter}`);
  await user.type(await screen.findByLabelText(/^Confirmation code/), scenario.codeFor(username));
  expect(await screen.findByText(signedIn)).toBeVisible();
  return user;
}

/** What is stored for the session, by the last part of the key. */
function storedNames(): string[] {
  return Object.keys(localStorage)
    .filter((key) => key.startsWith(`CognitoIdentityServiceProvider.${scenario.clientId}.`))
    .map((key) => key.slice(key.lastIndexOf('.') + 1));
}

function isWholeSession(names: string[]): boolean {
  const whole = ['LastAuthUser', 'accessToken', 'idToken', 'refreshToken', 'clockDrift'];
  const stored = whole.filter((name) => names.includes(name));
  return stored.length === 0 || stored.length === whole.length;
}
