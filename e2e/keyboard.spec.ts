import type { Page } from '@playwright/test';
import { codesFor, createAccount, newPerson, type Person, totpCode, turnOnTotp } from './support/cognito.js';
import { expect, expectSignedIn, heading, shownSecret, test } from './support/demo.js';

test('a person signs up and confirms the account without a pointer', async ({ page, cognito }) => {
  const person = newPerson('keys');
  await page.goto('/auth/signup');
  await typeEmailAndPassword(page, person);
  await expect(heading(page, 'Confirm your account')).toBeFocused();
  await tabTo(page, /digit code/);
  const [signUpCode = ''] = await codesFor(cognito, person.email);
  await page.keyboard.type(signUpCode);
  await expectSignedIn(page);
});

test('a person adds an authenticator app and signs out without a pointer', async ({ page, cognito }) => {
  const person = newPerson('keys');
  await createAccount(cognito, person);
  await page.goto('/auth/login');
  await typeEmailAndPassword(page, person);
  await expectSignedIn(page);

  await page.goto('/auth/mfa');
  await expect(page.getByRole('button', { name: 'Set up: authenticator app' })).toBeVisible();
  await tabTo(page, 'Set up: authenticator app');
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Set up your authenticator app')).toBeFocused();
  const secret = await shownSecret(page);
  await tabTo(page, /digit code/);
  await page.keyboard.type(totpCode(secret));
  await expect(page.getByText('Authenticator app is on.')).toBeVisible();

  await page.goto('/auth/account');
  await expect(page.getByRole('button', { name: 'Sign out', exact: true })).toBeVisible();
  await tabTo(page, 'Sign out');
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Sign in')).toBeVisible();
});

test('a person signs in with a password and an authenticator app without a pointer', async ({
  page,
  cognito,
}) => {
  const person = newPerson('keys');
  await createAccount(cognito, person);
  const secret = await turnOnTotp(cognito, person);
  await page.goto('/auth/login');
  await typeEmailAndPassword(page, person);
  await expect(heading(page, 'Authenticator app')).toBeFocused();
  await tabTo(page, /digit code/);
  await page.keyboard.type(totpCode(secret));
  await expectSignedIn(page);
});

async function typeEmailAndPassword(page: Page, { email, password }: Person) {
  await page.getByLabel('Email').waitFor();
  await tabTo(page, 'Email');
  await page.keyboard.type(email);
  await page.keyboard.press('Tab');
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
}

/** Presses Tab until the focus is on what has that accessible name. */
async function tabTo(page: Page, name: string | RegExp) {
  const target = page
    .getByRole('textbox', { name, exact: true })
    .or(page.getByRole('button', { name, exact: true }));
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    if (await target.first().evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab never reached ${name}.`);
}
