import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createScenario, renderWithAuth, type Scenario, seedPassword } from '../../testing/index.js';
import { Authenticator } from '../authenticator/Authenticator.js';
import { ForgotPassword } from '../authenticator/ForgotPassword.js';
import { SignIn } from '../authenticator/SignIn.js';

const grace = 'grace@example.com';
const byCode = { Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP'] } } };
const byChoice = {
  ExplicitAuthFlows: ['ALLOW_USER_AUTH', 'ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
  PreventUserExistenceErrors: 'ENABLED',
};

let scenario: Scenario;

beforeEach(() => sessionStorage.clear());
afterEach(() => scenario.restore());

const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const heading = (name: string) => screen.findByRole('heading', { name });

async function begin(ui: ReactElement, options: Parameters<typeof createScenario>[0] = {}) {
  scenario = await createScenario(options);
  renderWithAuth(ui, { scenario });
}

test('a person who never confirmed the account confirms it on the way to a new password', async () => {
  await begin(<Authenticator initialView="forgotPassword">Welcome</Authenticator>, {
    users: [{ username: grace, confirmed: false }],
  });
  await userEvent.type(await screen.findByLabelText('Email'), `${grace}{Enter}`);
  await screen.findByText(/^If there is an account for/);
  await press('Confirm your account');
  await heading('Confirm your account');
  expect(
    screen.getByText(
      `If the account for ${grace} still needs to be confirmed, we sent a code to its email address or phone.`,
    ),
  ).toBeVisible();
  await userEvent.type(screen.getByLabelText(/^Confirmation code/), scenario.codeFor(grace));
  await screen.findByText('Your account is confirmed. You can sign in now.');
  await userEvent.type(screen.getByLabelText('Password'), `${seedPassword}{Enter}`);
  expect(await screen.findByText('Welcome')).toBeVisible();
});

test('a name without an account gets the same answers', async () => {
  await begin(<ForgotPassword />);
  await userEvent.type(await screen.findByLabelText('Email'), 'unknown@example.com{Enter}');
  await heading('Set a new password');
  await press('Resend code');
  expect(await screen.findByText('If there is an account, a new code is on its way.')).toBeVisible();
  await press('Confirm your account');
  expect(await screen.findByText(/^If the account for unknown@example.com still needs/)).toBeVisible();
  await press('Resend code');
  expect(await screen.findByText('If there is an account, a new code is on its way.')).toBeVisible();
});

test.each([
  ['Change it', 'Reset your password'],
  ['Create account', 'Create account'],
])('after a reset that sends nothing, "%s" leads to "%s" with the name', async (link, title) => {
  await begin(<ForgotPassword />);
  await userEvent.type(await screen.findByLabelText('Email'), 'unknown@example.com{Enter}');
  await press(link);
  await heading(title);
  expect(screen.getByLabelText('Email')).toHaveValue('unknown@example.com');
});

test.each([
  ['Change it', 'Sign in'],
  ['Create account', 'Create account'],
])('at a code for a name without an account, "%s" leads to "%s" with the name', async (link, title) => {
  await begin(<SignIn />, { pool: byCode, client: byChoice });
  await userEvent.type(await screen.findByLabelText('Email'), 'unknown@example.com');
  await press('Continue');
  await userEvent.click(await screen.findByRole('radio', { name: 'Code by email' }));
  await press('Use this method');
  await heading('Check your email');
  await press(link);
  await heading(title);
  expect(screen.getByLabelText('Email')).toHaveValue('unknown@example.com');
});
