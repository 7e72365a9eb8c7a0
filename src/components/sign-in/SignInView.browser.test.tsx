import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AuthProvider } from '../../react/AuthProvider.js';
import { useAuth } from '../../react/session/useAuth.js';
import { createScenario, renderWithAuth, type Scenario } from '../../testing/index.js';
import { SignIn } from '../authenticator/SignIn.js';

const email = 'ada@example.com';
const password = 'Correct-Horse-1';
let scenario: Scenario;

beforeEach(async () => {
  scenario = await createScenario({
    users: [
      { username: email, password },
      { username: 'new@example.com', password, confirmed: false },
      { username: 'invited@example.com', temporaryPassword: 'Temporary-1' },
      { username: 'reset@example.com', password, resetRequired: true },
    ],
  });
});
afterEach(() => {
  // A spy on `fetch` must go first: `restore` gives back only its own function.
  vi.restoreAllMocks();
  scenario.restore();
});

async function signIn(as: string, using = password) {
  const user = userEvent.setup();
  await user.clear(screen.getByLabelText('Email'));
  await user.type(screen.getByLabelText('Email'), as);
  await user.type(screen.getByLabelText('Password'), using);
  await user.keyboard('{Enter}');
  return user;
}

test('a person signs in, reads who is signed in, and signs out', async () => {
  const onSignedIn = vi.fn();
  renderWithAuth(<SignIn onSignedIn={onSignedIn} />, { scenario });
  const user = await signIn(email);
  expect(await screen.findByText(`You are signed in as ${email}`)).toBeVisible();
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Signed in' })).toHaveFocus());
  expect(onSignedIn).toHaveBeenCalledOnce();
  expect(onSignedIn.mock.calls[0]?.[0]).toMatchObject({ email });
  await user.click(screen.getByRole('button', { name: 'Sign out' }));
  expect(await screen.findByRole('heading', { name: 'Sign in' })).toHaveFocus();
});

test('a wrong password and an unknown username show the same failure', async () => {
  renderWithAuth(<SignIn />, { scenario });
  const words = 'Those sign-in details are not right. Check them and try again.';
  await signIn(email, 'Wrong-password-1');
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(words));
  expect(screen.getByLabelText('Password')).toHaveValue('');
  expect(screen.getByLabelText('Password')).toHaveFocus();
  expect(screen.getByLabelText('Email')).toHaveValue(email);
  await signIn('unknown@example.com');
  await waitFor(() => expect(screen.getByLabelText('Password')).toHaveValue(''));
  expect(screen.getByRole('alert')).toHaveTextContent(words);
});

test('after too many wrong passwords, the form counts down the time to wait', async () => {
  scenario.restore();
  const start = Date.now();
  const clock = { now: () => start };
  scenario = await createScenario({ users: [{ username: email, password }], clock });
  renderWithAuth(<SignIn />, { scenario });
  for (let wrong = 1; wrong <= 5; wrong++) {
    await signIn(email, `Wrong-password-${wrong}`);
    await waitFor(() => expect(screen.getByLabelText('Password')).toHaveValue(''));
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Sign in' })).not.toHaveAttribute('aria-busy'),
    );
  }
  await signIn(email);
  expect(await screen.findByText(/^Try again in \d+/)).toBeVisible();
  expect(screen.getByRole('alert')).toHaveTextContent(/^Too many wrong tries/);
  expect(screen.getByRole('button', { name: 'Sign in' })).toHaveAttribute('aria-disabled', 'true');
});

test('the form sends one request, however often it is submitted', async () => {
  renderWithAuth(<SignIn />, { scenario });
  const sent = vi.spyOn(window, 'fetch');
  const user = userEvent.setup();
  await user.type(screen.getByLabelText('Email'), email);
  await user.type(screen.getByLabelText('Password'), password);
  const submit = screen.getByRole('button', { name: 'Sign in' });
  await user.dblClick(submit);
  await user.click(submit);
  await screen.findByText(`You are signed in as ${email}`);
  const starts = sent.mock.calls.filter((call) => targetOf(call).endsWith('.InitiateAuth'));
  expect(starts).toHaveLength(1);
});

test('a pending form keeps the focus and the name of its button', async () => {
  scenario.local.faults.set({ operation: 'InitiateAuth', kind: 'latency', ms: 300, times: 1 });
  renderWithAuth(<SignIn />, { scenario });
  await signIn(email);
  const submit = screen.getByRole('button', { name: 'Sign in' });
  await waitFor(() => expect(submit).toHaveAttribute('aria-busy', 'true'));
  expect(screen.getByLabelText('Password')).toHaveFocus();
  expect(screen.getByLabelText('Password')).toHaveAttribute('readonly');
  expect(screen.getByLabelText('Email')).toHaveValue(email);
  await screen.findByText(`You are signed in as ${email}`);
});

test('a sign-in to an unconfirmed account leads to the confirmation code', async () => {
  renderWithAuth(<SignIn />, { scenario });
  const user = await signIn('new@example.com');
  expect(await screen.findByRole('heading', { name: 'Confirm your account' })).toHaveFocus();
  await user.type(screen.getByLabelText(/^Confirmation code/), scenario.codeFor('new@example.com'));
  expect(await screen.findByText('Your account is confirmed. You can sign in now.')).toBeVisible();
  expect(screen.getByLabelText('Email')).toHaveValue('new@example.com');
});

test('an invited person is asked for a new password', async () => {
  renderWithAuth(<SignIn />, { scenario });
  const user = await signIn('invited@example.com', 'Temporary-1');
  expect(await screen.findByRole('heading', { name: 'Choose a new password' })).toHaveFocus();
  expect(document.querySelector('input[autocomplete="username"]')).toHaveValue('invited@example.com');
  await user.type(screen.getByLabelText('New password'), 'Brand-new-horse-1{Enter}');
  expect(await screen.findByText('You are signed in as invited@example.com')).toBeVisible();
});

test('with `confirmPassword`, a new password must be typed twice alike', async () => {
  renderWithAuth(<SignIn confirmPassword />, { scenario });
  const user = await signIn('invited@example.com', 'Temporary-1');
  await user.type(await screen.findByLabelText('New password'), 'Brand-new-horse-1');
  const again = screen.getByLabelText('Confirm password');
  await user.type(again, 'Brand-new-mouse-1{Enter}');
  await waitFor(() => expect(again).toHaveAttribute('aria-invalid', 'true'));
  await user.clear(again);
  await user.type(again, 'Brand-new-horse-1{Enter}');
  expect(await screen.findByText('You are signed in as invited@example.com')).toBeVisible();
});

test('a person whose password was reset is asked for the code and a new password', async () => {
  renderWithAuth(<SignIn />, { scenario });
  const user = await signIn('reset@example.com');
  expect(await screen.findByRole('heading', { name: 'Set a new password' })).toHaveFocus();
  await user.type(screen.getByLabelText(/^Confirmation code/), scenario.codeFor('reset@example.com'));
  await user.type(screen.getByLabelText('New password'), 'Brand-new-horse-1{Enter}');
  expect(await screen.findByText(/Your password (is|has been) changed/)).toBeVisible();
  await signIn('reset@example.com', 'Brand-new-horse-1');
  expect(await screen.findByText('You are signed in as reset@example.com')).toBeVisible();
});

test('the typed username goes along to the other views and back', async () => {
  renderWithAuth(<SignIn />, { scenario });
  const user = userEvent.setup();
  await user.type(screen.getByLabelText('Email'), email);
  await user.click(screen.getByRole('button', { name: 'Forgot your password?' }));
  expect(await screen.findByRole('heading', { name: 'Reset your password' })).toHaveFocus();
  expect(screen.getByLabelText('Email')).toHaveValue(email);
  await user.click(screen.getByRole('button', { name: 'Back to sign in' }));
  expect(screen.getByRole('heading', { name: 'Sign in' })).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Create account' }));
  expect(await screen.findByRole('heading', { name: 'Create account' })).toHaveFocus();
  expect(screen.getByLabelText('Email')).toHaveValue(email);
});

test('one tab leads from the username to the password, and the link to the reset comes after the password', async () => {
  renderWithAuth(<SignIn />, { scenario });
  const user = userEvent.setup();
  await user.click(screen.getByLabelText('Email'));
  await user.tab();
  expect(screen.getByLabelText('Password')).toHaveFocus();
  await user.tab();
  expect(screen.getByRole('button', { name: 'Show password' })).toHaveFocus();
  await user.tab();
  expect(screen.getByRole('button', { name: 'Forgot your password?' })).toHaveFocus();
});

test('a change of language keeps what was typed', async () => {
  function App() {
    const [locale, setLocale] = useState('en');
    return (
      <AuthProvider config={scenario.config} endpoint={scenario.endpoint} locale={locale}>
        <SignIn />
        <button type="button" onClick={() => setLocale('de')}>
          Deutsch
        </button>
      </AuthProvider>
    );
  }
  render(<App />);
  const user = userEvent.setup();
  await user.type(screen.getByLabelText('Email'), email);
  await user.type(screen.getByLabelText('Password'), password);
  await user.click(screen.getByRole('button', { name: 'Deutsch' }));
  expect(await screen.findByRole('heading', { name: 'Anmelden' })).toBeVisible();
  expect(screen.getByLabelText('E-Mail')).toHaveValue(email);
  expect(screen.getByLabelText('Passwort')).toHaveValue(password);
});

test('a network failure keeps what was typed', async () => {
  renderWithAuth(<SignIn />, { scenario });
  scenario.local.faults.set({ operation: '*', kind: 'drop' });
  await signIn(email);
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(/^We could not reach the server/));
  expect(screen.getByLabelText('Email')).toHaveValue(email);
  expect(screen.getByLabelText('Password')).toHaveValue(password);
  scenario.local.faults.clear();
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
  expect(await screen.findByText(`You are signed in as ${email}`)).toBeVisible();
});

test('children of SignIn replace the form', async () => {
  function Own() {
    return <p>{useAuth().status}</p>;
  }
  renderWithAuth(
    <SignIn>
      <Own />
    </SignIn>,
    { scenario },
  );
  expect(await screen.findByText('signedOut')).toBeVisible();
  expect(screen.queryByLabelText('Password')).toBeNull();
});

function targetOf([input, init]: Parameters<typeof fetch>): string {
  const headers = input instanceof Request ? input.headers : new Headers(init?.headers);
  return headers.get('x-amz-target') ?? '';
}
