import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createScenario, renderWithAuth, type Scenario, seedPassword } from '../../testing/index.js';
import type { EntryName } from '../journey/JourneyContext.js';
import type { CardProps } from '../parts/card/Card.js';
import { ForgotPassword } from './ForgotPassword.js';
import { SignIn } from './SignIn.js';
import { SignUp } from './SignUp.js';

const email = 'ada@example.com';
const entries = { signIn: SignIn, signUp: SignUp, forgotPassword: ForgotPassword };
let scenario: Scenario;

beforeEach(async () => {
  scenario = await createScenario({
    pool: { MfaConfiguration: 'OPTIONAL' },
    users: [{ username: email, mfa: ['TOTP'] }],
  });
});
afterEach(() => {
  sessionStorage.clear();
  scenario.restore();
});

/** An app whose router shows one view at a time and takes only the name of the view. */
function Routed() {
  const [shown, setShown] = useState<EntryName>('signIn');
  const Entry = entries[shown];
  return <Entry onNavigate={setShown} />;
}

const heading = (name: string) => screen.findByRole('heading', { name });
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

test.each([
  ['in place', <SignIn key="in place" />],
  ['by the router of the app', <Routed key="by the router" />],
])('a typed username goes from view to view and back, %s', async (_, app) => {
  renderWithAuth(app, { scenario });
  await userEvent.type(await screen.findByLabelText('Email'), email);
  await press('Forgot your password?');
  await heading('Reset your password');
  expect(screen.getByLabelText('Email')).toHaveValue(email);
  await userEvent.clear(screen.getByLabelText('Email'));
  await userEvent.type(screen.getByLabelText('Email'), 'grace@example.com');
  await press('Back to sign in');
  await heading('Sign in');
  expect(screen.getByLabelText('Email')).toHaveValue('grace@example.com');
  await press('Create account');
  await heading('Create account');
  expect(screen.getByLabelText('Email')).toHaveValue('grace@example.com');
});

test('a typed username goes to the next view where the app replaces the card', async () => {
  const Card = ({ title, children, footer }: CardProps) => (
    <>
      <h2>{title}</h2>
      <div>{children}</div>
      <div>{footer}</div>
    </>
  );
  renderWithAuth(<SignIn />, { scenario, slots: { Card } });
  await userEvent.type(await screen.findByLabelText('Email'), email);
  await press('Create account');
  await heading('Create account');
  expect(screen.getByLabelText('Email')).toHaveValue(email);
});

test('the username of a reset with a code goes back to the sign-in form', async () => {
  renderWithAuth(<Routed />, { scenario });
  await userEvent.type(await screen.findByLabelText('Email'), email);
  await press('Forgot your password?');
  await heading('Reset your password');
  await press('Send code');
  await heading('Set a new password');
  await press('Back to sign in');
  await heading('Sign in');
  expect(screen.getByLabelText('Email')).toHaveValue(email);
});

test('"Back to sign in" leaves a challenge, in an app whose router shows sign-in already', async () => {
  renderWithAuth(<Routed />, { scenario });
  await userEvent.type(await screen.findByLabelText('Email'), email);
  await userEvent.type(screen.getByLabelText('Password'), `${seedPassword}{Enter}`);
  await heading('Authenticator app');
  await press('Back to sign in');
  await heading('Sign in');
  expect(screen.getByLabelText('Email')).toHaveValue(email);
});
