import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createScenario, renderWithAuth, type Scenario } from '../testing/index.js';
import { AuthPages, type AuthPagesProps } from './AuthPages.js';
import type { NavigateOptions } from './address/useLocation.js';

const ada = { username: 'ada@example.com', password: 'Analytical-1843' };
const pool = { UsernameAttributes: ['email'], AutoVerifiedAttributes: ['email'] };

let scenario: Scenario;

beforeEach(async () => {
  scenario = await createScenario({ pool, users: [{ ...ada, attributes: { email: ada.username } }] });
});

afterEach(() => {
  sessionStorage.clear();
  scenario.restore();
});

/** An app with a router of its own, which shows the current address and the addresses before. */
function App({ start, ...props }: AuthPagesProps & { start: string }) {
  const [visited, setVisited] = useState([start]);
  function navigate(to: string, { replace }: NavigateOptions) {
    setVisited((before) => [...(replace ? before.slice(0, -1) : before), to]);
  }
  return (
    <>
      <button type="button" onClick={() => setVisited((before) => before.slice(0, -1))}>
        Browser back
      </button>
      <AuthPages siteName="Fernway" path={visited.at(-1)} navigate={navigate} {...props} />
      <p>You are at {visited.at(-1)}</p>
      <p>You came by {visited.join(' and ')}</p>
    </>
  );
}

function open(start: string, props?: AuthPagesProps) {
  return renderWithAuth(<App start={start} {...props} />, { scenario });
}

const at = (path: string) => screen.findByText(`You are at ${path}`);
const heading = (name: string) => screen.findByRole('heading', { level: 1, name });

async function signIn(password = ada.password) {
  await userEvent.type(await screen.findByLabelText('Email'), ada.username);
  await userEvent.type(screen.getByLabelText('Password'), password);
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
}

it('the title of the window is the title of the page and the name of the site', async () => {
  open('/auth/login');
  await heading('Sign in');
  expect(document.title).toBe('Sign in – Fernway');
});

it('a link to another page takes the typed name along, without the name in the address', async () => {
  open('/auth/login');
  await userEvent.type(await screen.findByLabelText('Email'), 'new@example.com');
  await userEvent.click(screen.getByRole('link', { name: 'Create account' }));
  await heading('Create account');
  await at('/auth/signup');
  expect(screen.getByLabelText('Email')).toHaveProperty('value', 'new@example.com');
});

it('the pages follow "back" of the browser', async () => {
  open('/auth/login');
  await userEvent.click(await screen.findByRole('link', { name: 'Forgot your password?' }));
  await heading('Reset your password');
  await userEvent.click(screen.getByRole('button', { name: 'Browser back' }));
  await heading('Sign in');
  await at('/auth/login');
});

it.each([
  ['/auth/signup', 'Create account'],
  ['/auth/forgotPassword', 'Reset your password'],
])('%s opens by its address with the focus in the first field', async (path, title) => {
  open(path);
  await heading(title);
  await at(path);
  expect(document.activeElement).toBe(screen.getByLabelText('Email'));
});

it('the confirmation page without a username leads to sign-in', async () => {
  open('/auth/confirm');
  await heading('Sign in');
  await at('/auth/login');
});

it('a new person who confirms the account arrives at the return path', async () => {
  open('/auth/signup?returnTo=%2Fmembers');
  await userEvent.type(await screen.findByLabelText('Email'), 'new@example.com');
  await userEvent.type(screen.getByLabelText('Password'), 'Quiet-trail-42');
  await userEvent.click(screen.getByRole('button', { name: 'Create account' }));
  await heading('Confirm your account');
  await at('/auth/confirm?returnTo=%2Fmembers');
  await userEvent.type(screen.getByRole('textbox'), scenario.codeFor('new@example.com'));
  await at('/members');
});

async function signUp(as: string) {
  await userEvent.type(await screen.findByLabelText('Email'), as);
  await userEvent.type(screen.getByLabelText('Password'), 'Quiet-trail-42');
  await userEvent.click(screen.getByRole('button', { name: 'Create account' }));
  await heading('Confirm your account');
}

it('a confirmation continues after a reload', async () => {
  const { unmount } = open('/auth/signup?returnTo=%2Fmembers');
  await signUp('new@example.com');
  unmount();
  open('/auth/confirm?returnTo=%2Fmembers');
  const title = await heading('Confirm your account');
  await waitFor(() => expect(title).toHaveFocus());
  await at('/auth/confirm?returnTo=%2Fmembers');
  await screen.findByText('We sent a code to new@example.com.');
});

it('a person who opens the sign-in page during a confirmation sees the sign-in form with the username', async () => {
  const { unmount } = open('/auth/signup');
  await signUp('new@example.com');
  unmount();
  open('/auth/login');
  await heading('Sign in');
  await at('/auth/login');
  await waitFor(() => expect(screen.getByLabelText('Email')).toHaveProperty('value', 'new@example.com'));
});

it('a reset with a code continues after a reload', async () => {
  const { unmount } = open('/auth/forgotPassword');
  await userEvent.type(await screen.findByLabelText('Email'), ada.username);
  await userEvent.click(screen.getByRole('button', { name: 'Send code' }));
  await heading('Set a new password');
  unmount();
  open('/auth/forgotPassword');
  await heading('Set a new password');
  await at('/auth/forgotPassword');
});

it('a page that a link opened moves the focus to its heading', async () => {
  scenario.restore();
  scenario = await createScenario({
    pool: { ...pool, MfaConfiguration: 'OPTIONAL' },
    users: [{ ...ada, attributes: { email: ada.username } }],
  });
  open('/auth/login');
  await signIn();
  await userEvent.click(await screen.findByRole('link', { name: 'Two-step sign-in' }));
  await at('/auth/mfa');
  const title = await heading('Two-step sign-in');
  await waitFor(() => expect(document.activeElement).toBe(title));
});

it('the account page says why the second steps cannot be loaded, and "Try again" loads them', async () => {
  open('/auth/login');
  scenario.local.faults.set({ operation: 'GetUser', kind: 'error' });
  await signIn();
  await heading('Your account');
  const alerts = () => screen.getAllByRole('alert').map((alert) => alert.textContent);
  await waitFor(() => expect(alerts().join()).toMatch(/not available right now/));
  scenario.local.faults.clear();
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await screen.findByText(/^You sign in with your password alone/);
  expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
});

it('"back" skips the form of a reset that has succeeded', async () => {
  open('/auth/login');
  await userEvent.type(await screen.findByLabelText('Email'), ada.username);
  await userEvent.click(screen.getByRole('link', { name: 'Forgot your password?' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Send code' }));
  await heading('Set a new password');
  await userEvent.type(screen.getByLabelText('New password'), 'Quiet-trail-42');
  await userEvent.type(screen.getByLabelText('Confirmation code'), scenario.codeFor(ada.username));
  await userEvent.click(screen.getByRole('button', { name: 'Change password' }));
  await heading('Sign in');
  await screen.findByText('You came by /auth/login and /auth/login');
  expect(screen.getByLabelText('Email')).toHaveProperty('value', ada.username);
});

it('a sign-in leads to the return path', async () => {
  open('/auth/login?returnTo=%2Fmembers');
  await signIn();
  await at('/members');
});

it('a sign-in leads to the account page when the return path is another site', async () => {
  open('/auth/login?returnTo=%2F%2Fevil.example');
  await signIn();
  await at('/auth/account');
  const title = await heading('Your account');
  expect(document.activeElement).toBe(title);
  expect(await screen.findByText(ada.username)).toBeDefined();
  await screen.findByText(/^You sign in with your password alone/);
});

it('the account page asks for a sign-in and then shows the account', async () => {
  open('/auth/account');
  await at('/auth/login?returnTo=%2Fauth%2Faccount');
  await signIn();
  await at('/auth/account');
  await screen.findByText(/^You sign in with your password alone/);
});

it('a sign-out leads to a sign-in page without a return path', async () => {
  open('/auth/login');
  await signIn();
  await userEvent.click(await screen.findByRole('button', { name: 'Sign out' }));
  await at('/auth/login');
  await heading('Sign in');
});

it('the title of the window says that a sign-in failed', async () => {
  open('/auth/login');
  await signIn('Wrong-1234');
  await waitFor(() => expect(document.title).toBe('Error: Sign in – Fernway'));
});

it('the title of the window says that a field is wrong, until the field is corrected', async () => {
  open('/auth/login');
  await userEvent.type(await screen.findByLabelText('Email'), 'ada');
  await userEvent.tab();
  await waitFor(() => expect(document.title).toBe('Error: Sign in – Fernway'));
  await userEvent.type(screen.getByLabelText('Email'), '@example.com');
  await waitFor(() => expect(document.title).toBe('Sign in – Fernway'));
});

it('the pages use the history of the browser where the app has no router', async () => {
  const start = window.location.href;
  window.history.replaceState(null, '', '/auth/login');
  renderWithAuth(<AuthPages />, { scenario });
  await userEvent.click(await screen.findByRole('link', { name: 'Create account' }));
  await heading('Create account');
  expect(window.location.pathname).toBe('/auth/signup');
  window.history.back();
  await heading('Sign in');
  expect(window.location.pathname).toBe('/auth/login');
  window.history.replaceState(null, '', start);
});

it.each(['/auth/', '/auth//'])('the base path %s is the base path /auth', async (basePath) => {
  const start = window.location.href;
  window.history.replaceState(null, '', '/auth/login');
  renderWithAuth(<AuthPages basePath={basePath} />, { scenario });
  await userEvent.click(await screen.findByRole('link', { name: 'Create account' }));
  await heading('Create account');
  expect(window.location.pathname).toBe('/auth/signup');
  window.history.replaceState(null, '', start);
});

it.each([
  '//evil.example/?username=a',
  '/\\evil.example?username=a',
  '//user@evil.example/x?email=a@example.com',
  '/.//evil.example/?username=a',
  '//?code=1&state=2',
])('the address %s leads to no other site, and draws a page', async (path) => {
  for (const basePath of ['/auth', '/']) {
    const navigate = vi.fn();
    const { unmount } = renderWithAuth(<AuthPages {...{ path, basePath, navigate }} />, { scenario });
    expect(await screen.findByRole('heading', { level: 1 })).toBeVisible();
    expect(navigate.mock.calls.filter(([to]) => !/^\/(?![/\\])/.test(to))).toEqual([]);
    unmount();
  }
});

it('an unknown page says that there is no such page, and its link leads to sign-in', async () => {
  open('/auth/nothing');
  await heading('Page not found');
  await userEvent.click(screen.getByRole('link', { name: 'Back to sign in' }));
  await heading('Sign in');
});
