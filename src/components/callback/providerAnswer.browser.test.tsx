import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createScenario, renderWithAuth, type Scenario } from '../../testing/index.js';
import { Authenticator } from '../authenticator/Authenticator.js';
import { SignUp } from '../authenticator/SignUp.js';

let scenario: Scenario;
const { href } = window.location;

// The page that a provider opens after the person cancelled there.
beforeEach(async () => {
  const made = await createScenario();
  const here = window.location.origin + window.location.pathname;
  const oauth = {
    domain: 'pool.auth.example.com',
    identity_providers: ['GOOGLE'],
    scopes: ['openid'],
    redirect_sign_in_uri: [here],
    redirect_sign_out_uri: [here],
    response_type: 'code',
  };
  const { auth } = made.config as { auth: object };
  scenario = { ...made, config: { ...made.config, auth: { ...auth, oauth } } };
  window.history.replaceState(null, '', '?error=access_denied&state=abc');
});
afterEach(() => {
  window.history.replaceState(null, '', href);
  scenario.restore();
});

const failed = () => screen.findByRole('heading', { name: 'You are not signed in' });

test('a page with sign-up only shows why the sign-in at a provider failed, and leads on to sign-in', async () => {
  renderWithAuth(<SignUp />, { scenario });
  expect(await failed()).toBeVisible();
  expect(await screen.findByText('The sign-in was cancelled.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Back to sign in' }));
  expect(await screen.findByRole('heading', { name: 'Sign in' })).toHaveFocus();
  await userEvent.click(screen.getByRole('button', { name: 'Create account' }));
  expect(await screen.findByRole('heading', { name: 'Create account' })).toBeVisible();
});

test('an Authenticator that begins with sign-up shows why the sign-in at a provider failed', async () => {
  renderWithAuth(<Authenticator initialView="signUp">Welcome</Authenticator>, { scenario });
  expect(await failed()).toBeVisible();
});

test('after a failed sign-in at a provider, "Back to sign in" calls the router of the app', async () => {
  const onNavigate = vi.fn();
  renderWithAuth(<SignUp onNavigate={onNavigate} />, { scenario });
  await failed();
  await userEvent.click(screen.getByRole('button', { name: 'Back to sign in' }));
  await waitFor(() => expect(onNavigate).toHaveBeenCalledWith('signIn', expect.anything()));
});
