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

async function tellName(user: ReturnType<typeof userEvent.setup>) {
  await user.type(screen.getByLabelText('Email'), ada);
  await user.click(screen.getByRole('button', { name: 'Continue' }));
}

const button = (name: string) => screen.getByRole('button', { name });
const codeField = () => screen.findByLabelText(/^Confirmation code/);

beforeEach(() => localStorage.clear());
afterEach(() => scenario.restore());

test('asks for the name alone, then how to sign in, and takes eight digits from an email', async () => {
  const user = await begin();
  expect(screen.queryByLabelText('Password')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Forgot your password?' })).toBeNull();
  await tellName(user);
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

test('chooses what was used last on this device', async () => {
  const user = await begin();
  await tellName(user);
  await user.click(await screen.findByRole('radio', { name: 'Code by text message' }));
  await user.click(button('Use this method'));
  await user.type(await codeField(), scenario.codeFor(phone));
  await user.click(await screen.findByRole('button', { name: 'Sign out' }));
  await screen.findByRole('heading', { name: 'Sign in' });
  await tellName(user);
  const last = await screen.findByRole('radio', { name: 'Code by text message' });
  expect(last).toBeChecked();
  expect(last).toHaveAccessibleDescription('Last used on this device');
  expect(screen.getByRole('radio', { name: 'Password' })).not.toHaveAccessibleDescription();
});

test('leads from a code to the choice again, and from there to the password', async () => {
  const user = await begin();
  await tellName(user);
  await user.click(await screen.findByRole('button', { name: 'Use this method' }));
  await codeField();
  await user.click(button('Try another way'));
  expect(await screen.findByRole('heading', { name: 'How do you want to sign in?' })).toHaveFocus();
  await user.click(screen.getByRole('radio', { name: 'Password' }));
  await user.click(button('Use this method'));
  const password = await screen.findByLabelText('Password');
  expect(document.querySelector('form input[autocomplete="username"]')).toHaveValue(ada);
  expect(button('Try another way')).toBeVisible();
  await user.type(password, 'Wrong-horse-1{Enter}');
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(/details are not right/));
  await user.type(password, `${seedPassword}{Enter}`);
  expect(await screen.findByText(`You are signed in as ${ada}`)).toBeVisible();
});

test('lets the name be changed, with what was typed still there', async () => {
  const user = await begin();
  await tellName(user);
  await user.click(await screen.findByRole('button', { name: 'Change it' }));
  expect(screen.getByRole('heading', { name: 'Sign in' })).toHaveFocus();
  expect(screen.getByLabelText('Email')).toHaveValue(ada);
});

test('sends a new code, says so, and asks to wait before the next', async () => {
  const user = await begin();
  await tellName(user);
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

test('sends the code of a second factor again without asking for the password', async () => {
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

test('asks for both on one page where the app wants it so', async () => {
  const user = await begin({}, { identifierFirst: false });
  await user.type(screen.getByLabelText('Email'), ada);
  await user.type(screen.getByLabelText('Password'), `${seedPassword}{Enter}`);
  expect(await screen.findByText(`You are signed in as ${ada}`)).toBeVisible();
});

test('asks for the name first in a pool of passwords where the app wants it so', async () => {
  const user = await begin({ pool: { Policies: {} } }, { identifierFirst: true });
  await tellName(user);
  expect(await screen.findByRole('heading', { name: 'Enter your password' })).toHaveFocus();
  expect(screen.queryByRole('button', { name: 'Try another way' })).toBeNull();
  await user.type(screen.getByLabelText('Password'), `${seedPassword}{Enter}`);
  expect(await screen.findByText(`You are signed in as ${ada}`)).toBeVisible();
});
