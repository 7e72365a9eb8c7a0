import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { useAuth } from '../../react/session/useAuth.js';
import { createScenario, renderWithAuth, type Scenario, seedPassword } from '../../testing/index.js';
import { Authenticator } from '../authenticator/Authenticator.js';
import { MfaSetup } from './MfaSetup.js';

const email = 'ada@example.com';
const phone = '+12065550100';
let scenario: Scenario;

afterEach(() => {
  sessionStorage.clear();
  scenario.restore();
});

function SignOut() {
  const { signOut } = useAuth();
  return (
    <button type="button" onClick={() => void signOut()}>
      Leave
    </button>
  );
}

async function open(MfaConfiguration: 'ON' | 'OPTIONAL') {
  scenario = await createScenario({
    pool: { MfaConfiguration },
    mfaMethods: ['SMS'],
    users: [{ username: email }],
  });
  renderWithAuth(
    <Authenticator>
      <SignOut />
      <MfaSetup />
    </Authenticator>,
    { scenario },
  );
}

async function signIn() {
  await userEvent.type(await screen.findByLabelText('Email'), email);
  await userEvent.type(screen.getByLabelText('Password'), `${seedPassword}{Enter}`);
}

test('codes by text message are asked for at the next sign-in after the number is verified', async () => {
  await open('OPTIONAL');
  await signIn();
  await userEvent.click(await screen.findByRole('button', { name: 'Set up: text message' }));
  await userEvent.type(await screen.findByLabelText('Phone number'), `${phone}{Enter}`);
  await userEvent.type(await screen.findByLabelText(/^Confirmation code/), scenario.codeFor(phone));
  expect(await screen.findByText(/^Text message is on/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Leave' }));
  await screen.findByRole('heading', { name: 'Sign in' });
  const name = screen.getByLabelText<HTMLInputElement>('Email');
  await userEvent.clear(name);
  await signIn();
  expect(await screen.findByRole('heading', { name: 'Check your phone' })).toBeVisible();
  await userEvent.type(screen.getByLabelText(/^Confirmation code/), scenario.codeFor(phone));
  expect(await screen.findByRole('button', { name: 'Leave' })).toBeVisible();
});

test('a person without a phone number, which the pool requires at sign-in, reads that an administrator must add it', async () => {
  await open('ON');
  await signIn();
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(/has no phone number. Ask/));
  expect(screen.getByLabelText('Email')).toHaveValue(email);
  expect(screen.getByRole('button', { name: 'Sign in' })).not.toHaveAttribute('data-pending');
});
