import { codesFor, createAccount, newPerson, totpCode, turnOnTotp } from './support/cognito.js';
import {
  enterCode,
  expect,
  expectSignedIn,
  heading,
  shownSecret,
  signIn,
  signOut,
  test,
} from './support/demo.js';

test('a person signs up from the home page and confirms the account with a code', async ({
  page,
  cognito,
}) => {
  const person = newPerson('ada');
  await page.goto('/');
  await page.getByRole('link', { name: 'Join' }).first().click();
  await expect(heading(page, 'Create account')).toBeVisible();
  await page.getByLabel('Email').fill(person.email);
  await page.getByLabel('Password', { exact: true }).fill(person.password);
  await page.getByRole('button', { name: 'Create account' }).click();

  await expect(heading(page, 'Confirm your account')).toBeFocused();
  await expect(page).toHaveURL(/\/auth\/confirm/);
  const [signUpCode = ''] = await codesFor(cognito, person.email);
  await enterCode(page, signUpCode);
  await expectSignedIn(page);
});

test('a person adds an authenticator app and signs in with it', async ({ page, cognito }) => {
  const person = newPerson('ada');
  await createAccount(cognito, person);
  await page.goto('/auth/login');
  await signIn(page, person);
  await expectSignedIn(page);

  await page.goto('/auth/mfa');
  await page.getByRole('button', { name: 'Set up: authenticator app' }).click();
  await expect(page.getByRole('img', { name: 'QR code for your authenticator app' })).toBeVisible();
  const secret = await shownSecret(page);
  await enterCode(page, totpCode(secret));
  await expect(page.getByText('Authenticator app is on.')).toBeVisible();

  await signOut(page);
  await signIn(page, person);
  await expect(heading(page, 'Authenticator app')).toBeFocused();
  // The code of this half minute was used to set the app up.
  await enterCode(page, totpCode(secret, 1));
  await expectSignedIn(page);
});

test('a person resets the password, and the account still asks for the authenticator app', async ({
  page,
  cognito,
}) => {
  const person = newPerson('ada');
  const newPassword = 'Another-Horse-8';
  await createAccount(cognito, person);
  await turnOnTotp(cognito, person);
  await page.goto('/auth/login');
  await page.getByLabel('Email').fill(person.email);
  await page
    .getByRole('button', { name: 'Forgot your password?' })
    .or(page.getByRole('link', { name: 'Forgot your password?' }))
    .click();
  await expect(page.getByLabel('Email')).toHaveValue(person.email);
  await page.getByRole('button', { name: 'Send code' }).click();
  await expect(heading(page, 'Set a new password')).toBeFocused();
  const [resetCode = ''] = await codesFor(cognito, person.email);
  await enterCode(page, resetCode);
  await page.getByLabel('New password', { exact: true }).fill(newPassword);
  await page.getByRole('button', { name: 'Change password' }).click();

  await expect(page.getByText('Your password has been changed.')).toBeVisible();
  await expect(page).toHaveURL(/\/auth\/login/);
  await expect(page.getByLabel('Email')).toHaveValue(person.email);
  await page.getByLabel('Password', { exact: true }).fill(newPassword);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(heading(page, 'Authenticator app')).toBeVisible();
});
