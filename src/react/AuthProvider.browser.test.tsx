import { act, render, screen } from '@testing-library/react';
import { signOut } from 'aws-amplify/auth';
import { Hub } from 'aws-amplify/utils';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createScenario } from '../testing/createScenario.js';
import { renderWithAuth } from '../testing/renderWithAuth.js';
import type { Scenario } from '../testing/scenario.js';
import { AuthProvider } from './AuthProvider.js';
import type { Journey } from './journeys/useFlow.js';
import { useSignIn } from './journeys/useSignIn.js';
import { type Auth, useAuth } from './session/useAuth.js';
import { useMessages } from './texts/messages.js';

const username = 'ada@example.com';
const password = 'Correct-horse-1';

let scenario: Scenario;
let auth: Auth;
let journey: Journey;
let renders: number;

function Person() {
  auth = useAuth();
  return <p role="status">{auth.user?.email ?? auth.status}</p>;
}

function Step() {
  journey = useSignIn();
  return <h1>{journey.step.name}</h1>;
}

function Title() {
  renders++;
  return <h2>{useMessages().signIn.title}</h2>;
}

beforeEach(async () => {
  renders = 0;
  scenario = await createScenario({
    pool: { MfaConfiguration: 'OPTIONAL' },
    users: [{ username }, { username: 'bob@example.com', mfa: ['TOTP'] }],
  });
});
afterEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  scenario.restore();
});

const page = () => (
  <AuthProvider config={scenario.config} endpoint={scenario.endpoint}>
    <Person />
    <Step />
  </AuthProvider>
);

test('a page that a server rendered hydrates without a warning', async () => {
  const root = document.body.appendChild(document.createElement('div'));
  root.innerHTML = renderToString(page());
  const complaints: unknown[] = [];
  const hydrated = await act(async () =>
    hydrateRoot(root, page(), { onRecoverableError: (error) => complaints.push(error) }),
  );
  await screen.findByText('signedOut');
  expect(complaints).toEqual([]);
  await act(async () => hydrated.unmount());
  root.remove();
});

test('a sign-in and a sign-out work outside StrictMode, in which all other tests run', async () => {
  render(page(), { reactStrictMode: false });
  await screen.findByText('signedOut');
  await act(() => journey.signIn({ username, password }));
  await screen.findByText(username);
  expect(journey.step.name).toBe('done');
  await act(() => auth.signOut());
  await screen.findByText('signedOut');
  expect(journey.step).toEqual({ name: 'signIn' });
});

test('a sign-out during the last answer of a sign-in leads back to the sign-in form', async () => {
  render(page());
  await screen.findByText('signedOut');
  const stop = Hub.listen('auth', ({ payload }) => {
    if (payload.event === 'signedIn') void signOut();
  });
  await act(() => journey.signIn({ username, password }));
  stop();
  await screen.findByText('signedOut');
  expect(journey).toMatchObject({ step: { name: 'signIn' }, pending: null });
});

test('a sign-out in another tab shows in this tab', async () => {
  render(page());
  await screen.findByText('signedOut');
  await act(() => journey.signIn({ username, password }));
  await screen.findByText(username);
  await act(async () =>
    inAnotherTab((storage) => {
      for (const key of Object.keys(storage)) storage.removeItem(key);
    }),
  );
  await screen.findByText('signedOut');
});

test('a storage that another tab clears signs out this tab', async () => {
  render(page());
  await screen.findByText('signedOut');
  await act(() => journey.signIn({ username, password }));
  await screen.findByText(username);
  await act(async () => inAnotherTab((storage) => storage.clear()));
  await screen.findByText('signedOut');
});

test('a sign-in in another tab shows in this tab', async () => {
  render(page());
  await screen.findByText('signedOut');
  await act(() => journey.signIn({ username, password }));
  const tokens = { ...localStorage };
  await act(() => auth.signOut());
  await screen.findByText('signedOut');
  await act(async () =>
    inAnotherTab((storage) => {
      for (const [key, value] of Object.entries(tokens)) storage.setItem(key, value);
    }),
  );
  await screen.findByText(username);
});

test('a reload during a challenge continues at that challenge', async () => {
  const { unmount } = render(page());
  await act(() => journey.signIn({ username: 'bob@example.com', password }));
  expect(journey.step.name).toBe('totpCode');
  unmount();
  render(page());
  await screen.findByRole('heading', { name: 'totpCode' });
  const answer = scenario.totpCode(scenario.totpSecretOf('bob@example.com'));
  await act(() => journey.answerChallenge({ answer }));
  await screen.findByText('bob@example.com');
});

test('a challenge that the person left by "back" does not return after a reload', async () => {
  const { unmount } = render(page());
  await act(() => journey.signIn({ username: 'bob@example.com', password }));
  act(() => journey.moveTo({ name: 'signIn' }));
  unmount();
  render(page());
  await screen.findByText('signedOut');
  expect(journey.step).toEqual({ name: 'signIn' });
});

test('a person who is still signed in is signed out when another person signs in, and the challenge stays', async () => {
  render(page());
  await act(() => journey.signIn({ username, password }));
  await screen.findByText(username);
  act(() => journey.moveTo({ name: 'signIn' }));
  await act(() => journey.signIn({ username: 'bob@example.com', password }));
  expect(journey).toMatchObject({ step: { name: 'totpCode' }, failure: null });
  await screen.findByText('signedOut');
});

test('a hook returns the same object until something changes, so that effects can depend on it', async () => {
  const { rerender } = render(page());
  await screen.findByText('signedOut');
  const before = { auth, journey };
  rerender(page());
  expect(auth).toBe(before.auth);
  expect(journey).toBe(before.journey);
  await act(() => journey.signIn({ username, password: 'wrong' }));
  expect(journey).not.toBe(before.journey);
  expect(journey.signIn).toBe(before.journey.signIn);
});

test('a sign-in before the operations are loaded is not lost', async () => {
  renderWithAuth(<Step />, { scenario });
  await act(() => journey.signIn({ username, password }));
  expect(journey.step.name).toBe('done');
});

test('the language changes at run time, and the old language stays until the new texts are loaded', async () => {
  const ui = (locale: string) => (
    <AuthProvider config={scenario.config} endpoint={scenario.endpoint} locale={locale}>
      <Title />
    </AuthProvider>
  );
  const { rerender } = render(ui('en'));
  const english = screen.getByRole('heading').textContent;
  rerender(ui('de-AT'));
  expect(screen.getByRole('heading').textContent).toBe(english);
  await expect.poll(() => screen.getByRole('heading').textContent).not.toBe(english);
  rerender(ui('en'));
  await screen.findByRole('heading', { name: english ?? '' });
});

test('an app can replace single texts', () => {
  const messages = { signIn: { title: 'Welcome back' } };
  renderWithAuth(<Title />, { scenario, messages });
  expect(screen.getByRole('heading', { name: 'Welcome back' })).toBeTruthy();
});

test('a sign-in renders no component that only reads texts', async () => {
  render(
    <AuthProvider config={scenario.config} endpoint={scenario.endpoint}>
      <Person />
      <Step />
      <Title />
    </AuthProvider>,
    // StrictMode draws each component twice.
    { reactStrictMode: false },
  );
  await screen.findByText('signedOut');
  await act(() => journey.signIn({ username, password }));
  await screen.findByText(username);
  expect(renders).toBe(1);
});

/** Writes from a frame: a storage event reaches every page of an origin except the page that wrote. */
async function inAnotherTab(write: (storage: Storage) => void): Promise<void> {
  const frame = document.body.appendChild(document.createElement('iframe'));
  if (frame.contentWindow) write(frame.contentWindow.localStorage);
  await new Promise((resolve) => window.addEventListener('storage', resolve, { once: true }));
  frame.remove();
}
