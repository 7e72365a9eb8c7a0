import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { MfaMethod } from '../../core/index.js';
import {
  createScenario,
  renderWithAuth,
  type Scenario,
  type SeedUser,
  seedPassword,
} from '../../testing/index.js';
import { SignIn } from '../authenticator/SignIn.js';

const phone = '+12065550100';
let scenario: Scenario;

beforeEach(async () => {
  scenario = await createScenario({
    pool: { MfaConfiguration: 'OPTIONAL' },
    users: [
      { username: 'app@example.com', mfa: ['TOTP'] },
      { username: 'text@example.com', attributes: { phone_number: phone }, mfa: ['SMS'] },
      { username: 'mail@example.com', mfa: ['EMAIL'] },
    ],
  });
});
afterEach(() => scenario.restore());

async function signIn(as: string) {
  const user = userEvent.setup();
  const name = screen.getByLabelText(/^(Email|Username)$/);
  await user.clear(name);
  await user.type(name, as);
  await user.type(screen.getByLabelText('Password'), `${seedPassword}{Enter}`);
  return user;
}

const codeField = () => screen.findByLabelText(/^Confirmation code/);

test('a code of an authenticator app is sent when the last digit is typed', async () => {
  renderWithAuth(<SignIn />, { scenario });
  const user = await signIn('app@example.com');
  expect(await screen.findByRole('heading', { name: 'Authenticator app' })).toHaveFocus();
  await user.type(await codeField(), scenario.totpCode(scenario.totpSecretOf('app@example.com')));
  expect(await screen.findByText('You are signed in as app@example.com')).toBeVisible();
});

test('a wrong code stays in the field and can be corrected', async () => {
  renderWithAuth(<SignIn />, { scenario });
  const user = await signIn('app@example.com');
  const right = scenario.totpCode(scenario.totpSecretOf('app@example.com'));
  const field = await codeField();
  await user.type(field, wrong(right));
  await waitFor(() => expect(field).toHaveAttribute('aria-invalid', 'true'));
  expect(field).toHaveValue(wrong(right));
  await waitFor(() => expect(field).toHaveFocus());
  await user.clear(field);
  await user.type(field, right);
  expect(await screen.findByText('You are signed in as app@example.com')).toBeVisible();
});

test('a code that is pasted with a space is accepted', async () => {
  renderWithAuth(<SignIn />, { scenario });
  const user = await signIn('text@example.com');
  expect(await screen.findByRole('heading', { name: 'Check your phone' })).toHaveFocus();
  await user.click(await codeField());
  await user.paste(scenario.codeFor(phone).replace(/^(...)/, '$1 '));
  expect(await screen.findByText('You are signed in as text@example.com')).toBeVisible();
});

test('the email code view shows where the code went, and the name of the field contains the address', async () => {
  renderWithAuth(<SignIn />, { scenario });
  const user = await signIn('mail@example.com');
  expect(await screen.findByRole('heading', { name: 'Check your email' })).toHaveFocus();
  const place = screen.getByText(/^We sent a code to /).textContent?.match(/to (.+)\.$/)?.[1] ?? '';
  expect(await codeField()).toHaveAccessibleName(expect.stringContaining(place));
  await user.type(await codeField(), scenario.codeFor('mail@example.com'));
  expect(await screen.findByText('You are signed in as mail@example.com')).toBeVisible();
});

test('a code that is typed too late leads to sign-in with the username', async () => {
  renderWithAuth(<SignIn />, { scenario });
  const user = await signIn('text@example.com');
  const field = await codeField();
  scenario.local.clock.advance(3 * 60 + 1);
  await user.type(field, scenario.codeFor(phone));
  expect(await screen.findByRole('heading', { name: 'Sign in' })).toHaveFocus();
  expect(screen.getByLabelText('Email')).toHaveValue('text@example.com');
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(/took too long/));
});

test('"Back to sign in" leads from a challenge to a sign-in with another account', async () => {
  renderWithAuth(<SignIn />, { scenario });
  const user = await signIn('app@example.com');
  await codeField();
  await user.click(screen.getByRole('button', { name: 'Back to sign in' }));
  expect(screen.getByRole('heading', { name: 'Sign in' })).toHaveFocus();
  await signIn('mail@example.com');
  expect(await screen.findByRole('heading', { name: 'Check your email' })).toBeVisible();
});

test('the choice of second factors has the safest factor selected', async () => {
  await seed({
    username: 'both@example.com',
    attributes: { phone_number: '+12065550111' },
    mfa: ['SMS', 'TOTP'],
  });
  await scenario.aws('AdminSetUserMFAPreference', {
    UserPoolId: scenario.userPoolId,
    Username: 'both@example.com',
    SMSMfaSettings: { Enabled: true, PreferredMfa: false },
    SoftwareTokenMfaSettings: { Enabled: true, PreferredMfa: false },
  });
  renderWithAuth(<SignIn />, { scenario });
  const user = await signIn('both@example.com');
  expect(await screen.findByRole('radio', { name: 'Authenticator app' })).toBeChecked();
  await user.click(screen.getByRole('radio', { name: 'Text message' }));
  await user.click(screen.getByRole('button', { name: 'Use this method' }));
  await user.type(await codeField(), scenario.codeFor('+12065550111'));
  expect(await screen.findByText('You are signed in as both@example.com')).toBeVisible();
});

test('a person sets up an authenticator app where the pool requires it', async () => {
  await seed({ username: 'fresh@example.com' }, { MfaConfiguration: 'ON' }, ['TOTP']);
  renderWithAuth(<SignIn />, { scenario });
  const user = await signIn('fresh@example.com');
  expect(await screen.findByRole('heading', { name: 'Set up your authenticator app' })).toHaveFocus();
  expect(screen.getByRole('img', { name: /^QR code/ })).toBeVisible();
  const secret = document.querySelector('code')?.textContent ?? '';
  const link = document.querySelector('a[href^="otpauth://totp/"]');
  expect(link).toHaveAttribute('href', expect.stringContaining(`secret=${secret}`));
  await user.type(await codeField(), scenario.totpCode(secret));
  expect(await screen.findByText('You are signed in as fresh@example.com')).toBeVisible();
});

test('a person chooses a second factor to set up where the pool requires one of several', async () => {
  // A user with a verified email would get a code by email instead.
  await seed({ username: 'fresh' }, { MfaConfiguration: 'ON', UsernameAttributes: [] }, ['TOTP', 'EMAIL']);
  renderWithAuth(<SignIn />, { scenario });
  const user = await signIn('fresh');
  expect(await screen.findByRole('heading', { name: 'Add a second step' })).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Set up' }));
  expect(await screen.findByRole('heading', { name: 'Set up your authenticator app' })).toHaveFocus();
});

test('a person sets up codes by email where the pool requires them', async () => {
  await seed({ username: 'fresh' }, { MfaConfiguration: 'ON', UsernameAttributes: [] }, ['EMAIL']);
  renderWithAuth(<SignIn />, { scenario });
  const user = await signIn('fresh');
  expect(await screen.findByRole('heading', { name: 'Get codes by email' })).toHaveFocus();
  await user.type(screen.getByLabelText('Email'), 'fresh@example.com{Enter}');
  expect(await screen.findByRole('heading', { name: 'Check your email' })).toHaveFocus();
  await user.type(await codeField(), scenario.codeFor('fresh@example.com'));
  expect(await screen.findByText(/^You are signed in as fresh/)).toBeVisible();
});

async function seed(
  user: SeedUser,
  pool: object = { MfaConfiguration: 'OPTIONAL' },
  mfaMethods?: MfaMethod[],
) {
  scenario.restore();
  scenario = await createScenario({ pool: { ...pool }, users: [user], mfaMethods });
}

function wrong(code: string): string {
  return code.replace(/./g, (digit) => String((Number(digit) + 1) % 10));
}
