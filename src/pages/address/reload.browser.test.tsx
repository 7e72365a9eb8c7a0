import { type RenderResult, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';
import { serverHtml } from '../../conditions/serverHtml.js';
import { AuthProvider } from '../../react/AuthProvider.js';
import { createScenario, renderWithAuth, type Scenario } from '../../testing/index.js';
import { AuthPages } from '../AuthPages.js';

const ada = 'ada@example.com';
const grace = 'grace@example.com';
const { href } = window.location;

let scenario: Scenario;

beforeEach(async () => {
  const users = [{ username: ada }, { username: grace, confirmed: false }];
  scenario = await createScenario({ users });
});
afterEach(() => {
  sessionStorage.clear();
  window.history.replaceState(null, '', href);
  scenario.restore();
});

function open(address: string): RenderResult {
  window.history.replaceState(null, '', address);
  return renderWithAuth(<AuthPages />, { scenario });
}

const heading = (name: string) => screen.findByRole('heading', { level: 1, name });
const at = (address: string) =>
  waitFor(() => expect(window.location.pathname + window.location.search).toBe(address));

test.each([
  [
    '/auth/confirm?username=grace%40example.com&code=123456',
    '/auth/confirm',
    'Confirm your account',
    '123456',
  ],
  ['/auth/signup?email=new%40example.com', '/auth/signup', 'Create account', 'new@example.com'],
  ['/auth/signup', '/auth/signup', 'Create account', null],
  ['/auth/forgotPassword?username=ada%40example.com', '/auth/forgotPassword', 'Reset your password', ada],
  [
    '/auth/forgotPassword?username=ada%40example.com&code=123456',
    '/auth/forgotPassword',
    'Set a new password',
    '123456',
  ],
  ['/auth/login?username=ada%40example.com', '/auth/login', 'Sign in', ada],
  ['/auth/confirm?code=123456', '/auth/login', 'Sign in', null],
])('%s leads to %s, and fills in its values', async (link, address, title, value) => {
  open(link);
  await heading(title);
  await at(address);
  if (value !== null) expect(screen.getByDisplayValue(value)).toBeVisible();
});

async function startReset() {
  await userEvent.type(await screen.findByLabelText('Email'), ada);
  await userEvent.click(screen.getByRole('button', { name: 'Send code' }));
  await heading('Set a new password');
}

async function startConfirmation() {
  await userEvent.type(await screen.findByLabelText('Email'), 'new@example.com');
  await userEvent.type(screen.getByLabelText('Password'), 'Quiet-trail-42');
  await userEvent.click(screen.getByRole('button', { name: 'Create account' }));
  await heading('Confirm your account');
}

const interrupted = [
  ['/auth/forgotPassword', startReset, 'Set a new password', '/auth/forgotPassword', /for ada@example.com/],
  [
    '/auth/signup',
    startConfirmation,
    'Confirm your account',
    '/auth/confirm',
    /^We sent a code to new@example.com/,
  ],
] as const;

test.each(interrupted)(
  'a journey from %s continues after a reload',
  async (start, run, title, address, text) => {
    const { unmount } = open(start);
    await run();
    await at(address);
    unmount();
    open(address);
    await heading(title);
    await at(address);
    expect(screen.getByText(text)).toBeVisible();
  },
);

test.each(interrupted)(
  'a journey from %s continues after a reload of a page that a server drew without knowing its address',
  async (start, run, title, address, text) => {
    const { unmount } = open(start);
    await run();
    unmount();
    hydrate();
    await heading(title);
    await at(address);
    expect(screen.getByText(text)).toBeVisible();
  },
);

function hydrate(): void {
  const container = document.body.appendChild(document.createElement('div'));
  const app = (
    <AuthProvider config={scenario.config} endpoint={scenario.endpoint}>
      <AuthPages />
    </AuthProvider>
  );
  container.innerHTML = serverHtml(app);
  // The server did not know the address: React 18 draws a view anew whose page changes before its hydration, and informs.
  const root = hydrateRoot(container, <StrictMode>{app}</StrictMode>, { onRecoverableError() {} });
  onTestFinished(() => {
    root.unmount();
    container.remove();
  });
}
