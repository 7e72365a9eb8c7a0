import type { Page } from '@playwright/test';
import { seedPassword } from '../src/testing/seedUser.js';
import { totpCode } from './support/cognito.js';
import { shownSecret, signIn } from './support/forms.js';
import { addPasskeyElsewhere, createPasskeyPool } from './testbed/passkeyPool.js';
import {
  codeTo,
  createPool,
  expect,
  expectSignedIn,
  heading,
  leave,
  newEmail,
  openTestbed,
  test,
} from './testbed/testbed.js';

const optionalMfa = { MfaConfiguration: 'OPTIONAL' };

// Key by key, as a person does: over WebDriver BiDi `fill` sets the value by script and React does not hear of it, so
// that a complete code is not sent.
async function enterCode(page: Page, code: string) {
  await page.getByLabel(/digit code/).pressSequentially(code);
}

test('a person signs up and confirms the account with a code', async ({ page }) => {
  const email = newEmail();
  const pool = await createPool();
  await openTestbed(page, { pool, component: 'AuthPages', path: '/auth/signup' });
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password', { exact: true }).fill('Correct-Horse-7');
  await page.getByRole('button', { name: 'Create account' }).click();
  await expect(heading(page, 'Confirm your account')).toBeVisible();
  await enterCode(page, await codeTo(email));
  await expectSignedIn(page);
});

test('a person sets up an authenticator app and signs in with it', async ({ page }) => {
  const email = newEmail();
  const pool = await createPool({ pool: optionalMfa, users: [{ username: email }] });
  await openTestbed(page, { pool, component: 'AuthPages' });
  await signIn(page, { email, password: seedPassword });
  await expectSignedIn(page);
  await page.goto('/auth/mfa');
  await page.getByRole('button', { name: 'Set up: authenticator app' }).click();
  const secret = await shownSecret(page);
  await enterCode(page, totpCode(secret));
  await expect(page.getByText('Authenticator app is on.')).toBeVisible();

  await leave(page);
  await page.goto('/auth/login');
  await signIn(page, { email, password: seedPassword });
  await expect(heading(page, 'Authenticator app')).toBeFocused();
  // The code of this half minute was used to set the app up.
  await enterCode(page, totpCode(secret, 1));
  await expectSignedIn(page);
});

test('a person resets the password, and the account still asks for the authenticator app', async ({
  page,
}) => {
  const email = newEmail();
  const newPassword = 'Another-Horse-8';
  const pool = await createPool({ pool: optionalMfa, users: [{ username: email, mfa: ['TOTP'] }] });
  await openTestbed(page, { pool, component: 'AuthPages', path: '/auth/forgotPassword' });
  await page.getByLabel('Email').fill(email);
  await page.getByRole('button', { name: 'Send code' }).click();
  await expect(heading(page, 'Set a new password')).toBeFocused();
  await enterCode(page, await codeTo(email));
  await page.getByLabel('New password', { exact: true }).fill(newPassword);
  await page.getByRole('button', { name: 'Change password' }).click();
  await expect(page.getByText('Your password has been changed.')).toBeVisible();
  await expect(page.getByLabel('Email')).toHaveValue(email);
  await page.getByLabel('Password', { exact: true }).fill(newPassword);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(heading(page, 'Authenticator app')).toBeVisible();
});

test('a wrong password says so, keeps the name, and the right one signs in', async ({ page }) => {
  const email = newEmail();
  const pool = await createPool({ users: [{ username: email }] });
  await openTestbed(page, { pool });
  await signIn(page, { email, password: 'Wrong-Horse-1' });
  await expect(
    page.getByRole('alert').filter({ hasText: 'Those sign-in details are not right.' }),
  ).toBeVisible();
  await expect(page.getByLabel('Email')).toHaveValue(email);
  await page.getByLabel('Password', { exact: true }).fill(seedPassword);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expectSignedIn(page);
  await page.reload();
  await expectSignedIn(page);
});

test('a person with a passkey sees none in a browser that has none, and signs in with a code by email', async ({
  page,
}) => {
  const email = newEmail();
  const pool = await createPasskeyPool({ email, factors: ['PASSWORD', 'EMAIL_OTP', 'WEB_AUTHN'] });
  await addPasskeyElsewhere(pool, email);
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'PublicKeyCredential');
  });
  await openTestbed(page, { pool });
  await page.getByLabel('Email').fill(email);
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
  await expect(heading(page, 'How do you want to sign in?')).toBeVisible();
  await expect(page.getByRole('radio')).toHaveCount(2);
  await expect(page.getByRole('radio', { name: 'Passkey' })).toHaveCount(0);
  await page.getByRole('radio', { name: 'Code by email' }).check();
  await page.getByRole('button', { name: 'Use this method' }).click();
  await expect(heading(page, 'Check your email')).toBeFocused();
  await enterCode(page, await codeTo(email));
  await expectSignedIn(page);

  await openTestbed(page, { pool, component: 'Passkeys' });
  await expect(page.getByText('This browser has no passkeys.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Remove/ })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Add a passkey' })).toHaveCount(0);
});
