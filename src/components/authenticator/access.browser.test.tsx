import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useAuth } from '../../react/session/useAuth.js';
import { createScenario, renderWithAuth, type Scenario, seedPassword } from '../../testing/index.js';
import { AuthDialog } from './AuthDialog.js';
import { Authenticator } from './Authenticator.js';
import { SignedIn } from './SignedIn.js';
import { SignedOut } from './SignedOut.js';
import { SignIn } from './SignIn.js';

const email = 'ada@example.com';
let scenario: Scenario;

beforeEach(async () => {
  scenario = await createScenario({ users: [{ username: email }] });
});
afterEach(() => scenario.restore());

async function signIn() {
  const user = userEvent.setup();
  await user.type(await screen.findByLabelText('Email'), email);
  await user.type(screen.getByLabelText('Password'), `${seedPassword}{Enter}`);
  return user;
}

function SignOut() {
  const { signOut } = useAuth();
  return (
    <button type="button" onClick={() => void signOut()}>
      Leave
    </button>
  );
}

test('an Authenticator shows the app after a sign-in, and the sign-in form again after a sign-out', async () => {
  const onSignedIn = vi.fn();
  renderWithAuth(
    <Authenticator onSignedIn={onSignedIn}>
      <SignOut />
    </Authenticator>,
    { scenario },
  );
  const user = await signIn();
  await user.click(await screen.findByRole('button', { name: 'Leave' }));
  expect(await screen.findByRole('heading', { name: 'Sign in' })).toBeVisible();
  expect(onSignedIn).toHaveBeenCalledOnce();
});

test('an Authenticator begins with the view that the app chooses', async () => {
  renderWithAuth(<Authenticator initialView="signUp" />, { scenario });
  expect(await screen.findByRole('heading', { name: 'Create account' })).toBeVisible();
});

test('SignedIn shows its children after a sign-in, and SignedOut hides its children', async () => {
  renderWithAuth(
    <>
      <SignedOut>
        <p>Welcome</p>
        <SignIn />
      </SignedOut>
      <SignedIn fallback={<p>Members only</p>}>
        <p>Hello again</p>
      </SignedIn>
    </>,
    { scenario },
  );
  expect(await screen.findByText('Welcome')).toBeVisible();
  expect(screen.getByText('Members only')).toBeVisible();
  await signIn();
  expect(await screen.findByText('Hello again')).toBeVisible();
  expect(screen.queryByText('Welcome')).toBeNull();
});

test('onSignedIn is called even when the app removes the form at once', async () => {
  const onSignedIn = vi.fn();
  renderWithAuth(
    <SignedOut>
      <SignIn onSignedIn={onSignedIn} />
    </SignedOut>,
    { scenario },
  );
  await signIn();
  await waitFor(() => expect(onSignedIn).toHaveBeenCalledOnce());
});

test('an AuthDialog keeps the focus inside, and closes with Escape and after a sign-in', async () => {
  function App() {
    const [open, setOpen] = useState(false);
    return (
      <AuthDialog open={open} onOpenChange={setOpen} trigger={<button type="button">Sign in first</button>} />
    );
  }
  renderWithAuth(<App />, { scenario });
  const user = userEvent.setup();
  const trigger = screen.getByRole('button', { name: 'Sign in first' });
  await user.click(trigger);
  const dialog = await screen.findByRole('dialog', { name: 'Sign in' });
  await waitFor(() => expect(dialog).toContainElement(document.activeElement as HTMLElement));
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(trigger).toHaveFocus();
  await user.click(trigger);
  await signIn();
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test('a link calls the router of the app with the typed username and does not change the view', async () => {
  const onNavigate = vi.fn();
  renderWithAuth(<SignIn onNavigate={onNavigate} links={{ signUp: '/signup' }} />, { scenario });
  const user = userEvent.setup();
  await user.type(screen.getByLabelText('Email'), email);
  const link = screen.getByRole('link', { name: 'Create account' });
  expect(link).toHaveAttribute('href', '/signup');
  await user.click(link);
  expect(onNavigate).toHaveBeenCalledWith('signUp', { username: email });
  expect(screen.getByRole('heading', { name: 'Sign in' })).toBeVisible();
});
