import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createScenario, renderWithAuth, type Scenario, seedPassword } from '../../testing/index.js';
import { AuthPages } from '../AuthPages.js';
import type { NavigateOptions } from './useLocation.js';

const email = 'ada@example.com';
const newcomer = 'grace@example.com';
const phone_number = '+12065550100';
let scenario: Scenario;

beforeEach(async () => {
  scenario = await createScenario({
    pool: { MfaConfiguration: 'OPTIONAL' },
    users: [
      { username: email, attributes: { phone_number }, mfa: ['TOTP', 'SMS'], preferredMfa: null },
      { username: newcomer },
    ],
  });
});
afterEach(() => {
  sessionStorage.clear();
  scenario.restore();
});

/** An app with a router of its own. */
function App({ start = '/auth/login' }: { start?: string }) {
  const [visited, setVisited] = useState(['/home', start]);
  function navigate(to: string, { replace }: NavigateOptions) {
    setVisited((before) => [...(replace ? before.slice(0, -1) : before), to]);
  }
  return (
    <>
      <button type="button" onClick={() => setVisited((before) => before.slice(0, -1))}>
        Browser back
      </button>
      <AuthPages path={visited.at(-1)} navigate={navigate} />
      <p>You are at {visited.at(-1)}</p>
    </>
  );
}

const at = (path: string) => screen.findByText(`You are at ${path}`);
// The proof of a password is slow while many tests run.
const patience = { timeout: 15_000 };
const heading = (name: string) => screen.findByRole('heading', { level: 1, name }, patience);
const back = () => userEvent.click(screen.getByRole('button', { name: 'Browser back' }));

async function comeToTheCode() {
  await userEvent.type(await screen.findByLabelText('Email'), email);
  await userEvent.type(screen.getByLabelText('Password'), `${seedPassword}{Enter}`);
  await heading('How do you want to confirm it is you?');
  await at('/auth/login?step=mfaSelection');
  await userEvent.click(screen.getByRole('button', { name: 'Use this method' }));
  await heading('Authenticator app');
  await at('/auth/login?step=totpCode');
}

it('"back" leads from a code to the choice before the code, without asking anything twice', async () => {
  renderWithAuth(<App />, { scenario });
  await comeToTheCode();
  await back();
  await heading('How do you want to confirm it is you?');
  await at('/auth/login?step=mfaSelection');
  expect(screen.getAllByRole('radio')).toHaveLength(2);
});

it('"back" leads from a choice to the form with the username, and from there to the page before', async () => {
  renderWithAuth(<App />, { scenario });
  await comeToTheCode();
  await back();
  await heading('How do you want to confirm it is you?');
  await back();
  await heading('Sign in');
  await at('/auth/login');
  expect(screen.getByLabelText('Email')).toHaveValue(email);
  await back();
  await at('/home');
});

it('a reload continues at the challenge that the address names', async () => {
  const { unmount } = renderWithAuth(<App />, { scenario });
  await comeToTheCode();
  unmount();
  renderWithAuth(<App start="/auth/login?step=totpCode" />, { scenario });
  await heading('Authenticator app');
  await at('/auth/login?step=totpCode');
});

it('an address that names a challenge opens the sign-in form when the tab knows no such challenge', async () => {
  renderWithAuth(<App start="/auth/login?step=totpCode" />, { scenario });
  await heading('Sign in');
  await at('/auth/login');
});

it('"back" from an offer declines the offer', async () => {
  renderWithAuth(<App start="/auth/login?returnTo=%2Fmembers" />, {
    scenario,
    offerAfterSignIn: { mfa: true },
  });
  await userEvent.type(await screen.findByLabelText('Email'), newcomer);
  await userEvent.type(screen.getByLabelText('Password'), `${seedPassword}{Enter}`);
  await heading('Make your account safer');
  await at('/auth/login?returnTo=%2Fmembers&step=offerMfa');
  await back();
  await at('/members');
  expect(Object.keys(localStorage).some((key) => localStorage[key]?.includes('offerMfa'))).toBe(true);
});

it('"back" to a challenge of a finished sign-in leads on to the return path', async () => {
  renderWithAuth(<App start="/auth/login?returnTo=%2Fmembers" />, { scenario });
  await userEvent.type(await screen.findByLabelText('Email'), email);
  await userEvent.type(screen.getByLabelText('Password'), `${seedPassword}{Enter}`);
  await userEvent.click(await screen.findByRole('button', { name: 'Use this method' }));
  const code = await screen.findByLabelText(/^Confirmation code/);
  await userEvent.type(code, scenario.totpCode(scenario.totpSecretOf(email)));
  await at('/members');
  await waitFor(() => expect(screen.queryByRole('form')).toBeNull());
});
