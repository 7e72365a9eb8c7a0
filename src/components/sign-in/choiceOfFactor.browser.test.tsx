import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  createScenario,
  renderWithAuth,
  type Scenario,
  type ScenarioOptions,
  seedPassword,
} from '../../testing/index.js';
import { SignIn, type SignInProps } from '../authenticator/SignIn.js';

const ada = 'ada@example.com';
const phone = '+12065550100';
let scenario: Scenario;

async function begin(options: ScenarioOptions = {}, props: SignInProps = {}) {
  scenario = await createScenario({
    users: [{ username: ada, attributes: { phone_number: phone } }],
    client: { ExplicitAuthFlows: ['ALLOW_USER_AUTH', 'ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'] },
    ...options,
    pool: {
      Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP', 'SMS_OTP'] } },
      ...options.pool,
    },
  });
  renderWithAuth(<SignIn {...props} />, { scenario });
  return userEvent.setup();
}

async function typeName(user: ReturnType<typeof userEvent.setup>) {
  await user.type(screen.getByLabelText('Email'), ada);
  await user.click(screen.getByRole('button', { name: 'Continue' }));
}

const button = (name: string) => screen.getByRole('button', { name });
const codeField = () => screen.findByLabelText(/^Confirmation code/);

beforeEach(() => localStorage.clear());
afterEach(() => scenario.restore());

test('a person types the username, chooses email, and signs in with a code of eight digits', async () => {
  const user = await begin();
  expect(screen.queryByLabelText('Password')).toBeNull();
  await typeName(user);
  expect(await screen.findByRole('heading', { name: 'How do you want to sign in?' })).toHaveFocus();
  expect(screen.getByText(new RegExp(`Not .?${ada}`))).toBeVisible();
  expect(screen.getByRole('radio', { name: 'Code by email' })).toBeChecked();
  await user.click(button('Use this method'));
  expect(await screen.findByRole('heading', { name: 'Check your email' })).toHaveFocus();
  expect(await codeField()).toHaveAccessibleName(/8-digit code/);
  expect(document.querySelectorAll('[data-slot="code-slot"]')).toHaveLength(8);
  await user.type(await codeField(), scenario.codeFor(ada));
  expect(await screen.findByText(`You are signed in as ${ada}`)).toBeVisible();
});

test('the factor that was last used on this device is selected', async () => {
  const user = await begin();
  await typeName(user);
  await user.click(await screen.findByRole('radio', { name: 'Code by text message' }));
  await user.click(button('Use this method'));
  await user.type(await codeField(), scenario.codeFor(phone));
  await user.click(await screen.findByRole('button', { name: 'Sign out' }));
  await screen.findByRole('heading', { name: 'Sign in' });
  await typeName(user);
  const last = await screen.findByRole('radio', { name: 'Code by text message' });
  expect(last).toBeChecked();
  expect(last).toHaveAccessibleDescription('Last used on this device');
  expect(screen.getByRole('radio', { name: 'Password' })).not.toHaveAccessibleDescription();
});

test('a person goes back from a code to the choice, and signs in with the password', async () => {
  const user = await begin();
  await typeName(user);
  await user.click(await screen.findByRole('button', { name: 'Use this method' }));
  await codeField();
  await user.click(button('Try another way'));
  expect(await screen.findByRole('heading', { name: 'How do you want to sign in?' })).toHaveFocus();
  await user.click(screen.getByRole('radio', { name: 'Password' }));
  await user.click(button('Use this method'));
  // The choice has a label of the same name.
  await screen.findByRole('heading', { name: 'Enter your password' });
  const password = screen.getByLabelText('Password');
  expect(document.querySelector('form input[autocomplete="username"]')).toHaveValue(ada);
  expect(button('Try another way')).toBeVisible();
  await user.type(password, 'Wrong-horse-1{Enter}');
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(/details are not right/));
  await user.type(password, `${seedPassword}{Enter}`);
  expect(await screen.findByText(`You are signed in as ${ada}`)).toBeVisible();
});

test('a link at the choice leads to the form with the username', async () => {
  const user = await begin();
  await typeName(user);
  await user.click(await screen.findByRole('button', { name: 'Change it' }));
  expect(screen.getByRole('heading', { name: 'Sign in' })).toHaveFocus();
  expect(screen.getByLabelText('Email')).toHaveValue(ada);
});

test('a new code is sent and announced, and the next code needs a wait', async () => {
  const user = await begin();
  await typeName(user);
  await user.click(await screen.findByRole('button', { name: 'Use this method' }));
  const field = await codeField();
  const first = scenario.codeFor(ada);
  await user.click(button('Resend code'));
  expect(await screen.findByText('A new code is on its way.')).toBeVisible();
  expect(field).toBeVisible();
  expect(button('Resend code')).toHaveAttribute('aria-disabled', 'true');
  expect(scenario.codeFor(ada)).not.toBe(first);
  await user.type(field, scenario.codeFor(ada));
  expect(await screen.findByText(`You are signed in as ${ada}`)).toBeVisible();
});

test('the code of a second factor is sent again without asking for the password', async () => {
  const pool = { MfaConfiguration: 'OPTIONAL', Policies: {} };
  const user = await begin({ pool, users: [{ username: ada, mfa: ['EMAIL'] }] });
  await user.type(screen.getByLabelText('Email'), ada);
  await user.type(screen.getByLabelText('Password'), `${seedPassword}{Enter}`);
  const field = await codeField();
  expect(screen.queryByRole('button', { name: 'Try another way' })).toBeNull();
  await user.click(button('Resend code'));
  expect(await screen.findByText('A new code is on its way.', undefined, { timeout: 5000 })).toBeVisible();
  await user.type(field, scenario.codeFor(ada));
  expect(await screen.findByText(`You are signed in as ${ada}`)).toBeVisible();
});

test('with `identifierFirst={false}`, username and password are on one page', async () => {
  const user = await begin({}, { identifierFirst: false });
  await user.type(screen.getByLabelText('Email'), ada);
  await user.type(screen.getByLabelText('Password'), `${seedPassword}{Enter}`);
  expect(await screen.findByText(`You are signed in as ${ada}`)).toBeVisible();
});

test('with `identifierFirst`, a pool of passwords asks for the username first', async () => {
  const user = await begin({ pool: { Policies: {} } }, { identifierFirst: true });
  await typeName(user);
  expect(await screen.findByRole('heading', { name: 'Enter your password' })).toHaveFocus();
  expect(screen.queryByRole('button', { name: 'Try another way' })).toBeNull();
  await user.type(screen.getByLabelText('Password'), `${seedPassword}{Enter}`);
  expect(await screen.findByText(`You are signed in as ${ada}`)).toBeVisible();
});
