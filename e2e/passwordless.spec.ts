import type { Page } from '@playwright/test';
import { seedPassword } from '../src/testing/seedUser.js';
import {
  codeTo,
  createPool,
  expect,
  expectSignedIn,
  heading,
  leave,
  newEmail,
  newPhone,
  openTestbed,
  test,
} from './testbed/testbed.js';

const client = {
  ExplicitAuthFlows: ['ALLOW_USER_AUTH', 'ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
};

/** A pool whose people choose between those ways, with one person in it. */
async function poolWith(AllowedFirstAuthFactors: string[], attributes: Record<string, string> = {}) {
  const email = newEmail();
  const pool = await createPool({
    pool: { Policies: { SignInPolicy: { AllowedFirstAuthFactors } } },
    client,
    users: [{ username: email, attributes }],
  });
  return { email, pool };
}

async function begin(page: Page, email: string) {
  await page.getByLabel('Email').fill(email);
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
}

async function choose(page: Page, name: string) {
  await expect(heading(page, 'How do you want to sign in?')).toBeFocused();
  await page.getByRole('radio', { name }).check();
  await page.getByRole('button', { name: 'Use this method' }).click();
}

async function enterEightDigits(page: Page, code: string) {
  expect(code).toMatch(/^\d{8}$/);
  await page.getByLabel(/8-digit code/).fill(code);
}

test('a person signs in with a code by email, and the way is chosen already the next time', async ({
  page,
}) => {
  const { email, pool } = await poolWith(['PASSWORD', 'EMAIL_OTP']);
  await openTestbed(page, { pool });
  await begin(page, email);
  await choose(page, 'Code by email');
  await expect(heading(page, 'Check your email')).toBeFocused();
  await enterEightDigits(page, await codeTo(email));
  await expectSignedIn(page);

  await leave(page);
  await begin(page, email);
  await expect(heading(page, 'How do you want to sign in?')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Code by email' })).toBeChecked();
  await expect(page.getByText('Last used on this device')).toBeVisible();
});

test('a person signs in with a code by text message', async ({ page }) => {
  const phone = newPhone();
  const { email, pool } = await poolWith(['PASSWORD', 'SMS_OTP'], { phone_number: phone });
  await openTestbed(page, { pool });
  await begin(page, email);
  await choose(page, 'Code by text message');
  await expect(heading(page, 'Check your phone')).toBeFocused();
  await enterEightDigits(page, await codeTo(phone));
  await expectSignedIn(page);
});

test('a person asks for a new code, and the old one no longer counts', async ({ page }) => {
  const { email, pool } = await poolWith(['PASSWORD', 'EMAIL_OTP']);
  await openTestbed(page, { pool });
  await begin(page, email);
  await choose(page, 'Code by email');
  await expect(heading(page, 'Check your email')).toBeVisible();
  const old = await codeTo(email);
  await page.getByRole('button', { name: 'Resend code' }).click();
  await expect(page.getByText('A new code is on its way.')).toBeVisible();
  const fresh = await codeTo(email, 2);
  await enterEightDigits(page, old);
  await expect(page.getByRole('alert').filter({ hasText: 'That code is not right.' })).toBeAttached();
  await enterEightDigits(page, fresh);
  await expectSignedIn(page);
});

test('a person who gets no code tries another way', async ({ page }) => {
  const { email, pool } = await poolWith(['PASSWORD', 'EMAIL_OTP']);
  await openTestbed(page, { pool });
  await begin(page, email);
  await choose(page, 'Code by email');
  await expect(heading(page, 'Check your email')).toBeVisible();
  await page.getByRole('button', { name: 'Try another way' }).click();
  await choose(page, 'Password');
  await expect(heading(page, 'Enter your password')).toBeFocused();
  await page.getByLabel('Password', { exact: true }).fill(seedPassword);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expectSignedIn(page);
});

test('the keyboard alone leads through a sign-in by email', async ({ page }) => {
  const { email, pool } = await poolWith(['PASSWORD', 'EMAIL_OTP']);
  await openTestbed(page, { pool });
  await page.getByLabel('Email').waitFor();
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Email')).toBeFocused();
  await page.keyboard.type(email);
  await page.keyboard.press('Enter');
  await expect(heading(page, 'How do you want to sign in?')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: 'Code by email' })).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Check your email')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByLabel(/8-digit code/)).toBeFocused();
  await page.keyboard.type(await codeTo(email));
  await expectSignedIn(page);
});
