import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createScenario, renderWithAuth, type Scenario, seedPassword } from '../../testing/index.js';
import { AuthDialog } from '../authenticator/AuthDialog.js';
import { Authenticator } from '../authenticator/Authenticator.js';
import { SignedIn } from '../authenticator/SignedIn.js';
import { SignUp } from '../authenticator/SignUp.js';

const username = 'ada@example.com';
const newcomer = 'grace@example.com';
const onSignedIn = vi.fn();
let scenario: Scenario;

beforeEach(async () => {
  localStorage.clear();
  sessionStorage.clear();
  onSignedIn.mockClear();
  scenario = await createScenario({ pool: { MfaConfiguration: 'OPTIONAL' }, users: [{ username }] });
});
afterEach(() => scenario.restore());

const open = (app: React.ReactElement) => renderWithAuth(app, { scenario, offerAfterSignIn: { mfa: true } });
const offer = () => screen.findByRole('heading', { name: 'Make your account safer' });

async function fillIn(email: string) {
  await userEvent.type(await screen.findByLabelText('Email'), email);
  await userEvent.type(screen.getByLabelText('Password'), `${seedPassword}{Enter}`);
}

function Shop() {
  const [shown, setShown] = useState(true);
  return (
    <>
      <AuthDialog open={shown} onOpenChange={setShown} onSignedIn={onSignedIn} />
      <SignedIn fallback="Members only">Your orders</SignedIn>
    </>
  );
}

test('a person who closes the dialog at an offer sees the app', async () => {
  open(<Shop />);
  await fillIn(username);
  await offer();
  expect(screen.getByText('Members only')).toBeInTheDocument();
  await userEvent.keyboard('{Escape}');
  expect(await screen.findByText('Your orders')).toBeVisible();
  await waitFor(() => expect(onSignedIn).toHaveBeenCalledOnce());
  expect(onSignedIn.mock.lastCall?.[0]).toMatchObject({ email: username });
});

test('a person who leaves the page at an offer sees the next page', async () => {
  function Site() {
    const [joining, setJoining] = useState(true);
    return (
      <>
        <button type="button" onClick={() => setJoining(false)}>
          Elsewhere
        </button>
        {joining ? <SignUp /> : <Authenticator>Welcome</Authenticator>}
      </>
    );
  }
  open(<Site />);
  await fillIn(newcomer);
  await userEvent.type(await screen.findByLabelText(/^Confirmation code/), scenario.codeFor(newcomer));
  await offer();
  await userEvent.click(screen.getByRole('button', { name: 'Elsewhere' }));
  expect(await screen.findByText('Welcome')).toBeVisible();
});
