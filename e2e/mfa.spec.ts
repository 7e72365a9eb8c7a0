import type { SeedUser } from '../src/testing/scenario.js';
import { seedPassword } from '../src/testing/seedUser.js';
import { totpCode } from './support/cognito.js';
import { enterCode, shownSecret, signIn } from './support/forms.js';
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

const password = seedPassword;
const optional = { MfaConfiguration: 'OPTIONAL' };
const required = { MfaConfiguration: 'ON' };

/** A pool in which one person has an account. */
async function poolWith(user: Omit<SeedUser, 'username'>, options: Parameters<typeof createPool>[0] = {}) {
  const email = newEmail();
  const pool = await createPool({ pool: optional, ...options, users: [{ username: email, ...user }] });
  return { email, pool, secret: pool.secrets.get(email) ?? '' };
}

test('a person signs in with the code of the authenticator app, after a wrong one', async ({ page }) => {
  const { email, pool, secret } = await poolWith({ mfa: ['TOTP'] });
  await openTestbed(page, { pool });
  await signIn(page, { email, password });
  await expect(heading(page, 'Authenticator app')).toBeFocused();
  const code = totpCode(secret);
  await enterCode(page, code === '000000' ? '000001' : '000000');
  await expect(page.getByRole('alert').filter({ hasText: 'That code is not right.' })).toBeAttached();
  await enterCode(page, code);
  await expectSignedIn(page);
});

test('a person signs in with a code by text message', async ({ page }) => {
  const phone = newPhone();
  const { email, pool } = await poolWith({ mfa: ['SMS'], attributes: { phone_number: phone } });
  await openTestbed(page, { pool });
  await signIn(page, { email, password });
  await expect(heading(page, 'Check your phone')).toBeFocused();
  await enterCode(page, await codeTo(phone));
  await expectSignedIn(page);
});

test('a person signs in with a code by email', async ({ page }) => {
  const { email, pool } = await poolWith({ mfa: ['EMAIL'] });
  await openTestbed(page, { pool });
  await signIn(page, { email, password });
  await expect(heading(page, 'Check your email')).toBeFocused();
  await enterCode(page, await codeTo(email));
  await expectSignedIn(page);
});

test('a person with two second steps chooses one', async ({ page }) => {
  const { email, pool, secret } = await poolWith({ mfa: ['TOTP', 'EMAIL'], preferredMfa: null });
  await openTestbed(page, { pool });
  await signIn(page, { email, password });
  await expect(heading(page, 'How do you want to confirm it is you?')).toBeFocused();
  await page.getByRole('radio', { name: 'Authenticator app' }).check();
  await page.getByRole('button', { name: 'Use this method' }).click();
  await expect(heading(page, 'Authenticator app')).toBeVisible();
  await enterCode(page, totpCode(secret));
  await expectSignedIn(page);
});

test('where a second step is required, a person sets up an authenticator app at the first sign-in', async ({
  page,
}) => {
  const { email, pool } = await poolWith({}, { pool: required, mfaMethods: ['TOTP'] });
  await openTestbed(page, { pool });
  await signIn(page, { email, password });
  await expect(heading(page, 'Set up your authenticator app')).toBeFocused();
  const secret = await shownSecret(page);
  await enterCode(page, totpCode(secret));
  await expectSignedIn(page);
  await leave(page);
  await signIn(page, { email, password });
  await expect(heading(page, 'Authenticator app')).toBeVisible();
  await enterCode(page, totpCode(secret, 1));
  await expectSignedIn(page);
});

test('where a second step is required, a person may choose codes by email at the first sign-in', async ({
  page,
}) => {
  const name = `ada${crypto.randomUUID().slice(0, 8)}`;
  const email = newEmail();
  const pool = await createPool({
    pool: { ...required, UsernameAttributes: undefined, AutoVerifiedAttributes: undefined },
    mfaMethods: ['TOTP', 'EMAIL'],
    users: [{ username: name }],
  });
  await openTestbed(page, { pool });
  await page.getByLabel('Username').fill(name);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(heading(page, 'Add a second step')).toBeFocused();
  await page.getByRole('radio', { name: 'Email' }).check();
  await page.getByRole('button', { name: 'Set up' }).click();
  await expect(heading(page, 'Get codes by email')).toBeFocused();
  await page.getByRole('textbox', { name: 'Email' }).fill(email);
  await page.getByRole('button', { name: 'Send code' }).click();
  await expect(heading(page, 'Check your email')).toBeFocused();
  await enterCode(page, await codeTo(email));
  await expectSignedIn(page, name);
});

test('a person turns codes by email on and off again in the app', async ({ page }) => {
  const { email, pool } = await poolWith({});
  await openTestbed(page, { pool, component: 'AuthPages' });
  await signIn(page, { email, password });
  await expectSignedIn(page);
  await page.goto('/auth/mfa');
  await page.getByRole('button', { name: 'Set up: email' }).click();
  await expect(page.getByRole('textbox', { name: 'Email' })).toHaveValue(email);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Email is on.')).toBeVisible();
  await leave(page);
  await page.goto('/auth/login');
  await signIn(page, { email, password });
  await expect(heading(page, 'Check your email')).toBeVisible();
  await enterCode(page, await codeTo(email));
  await expectSignedIn(page);
  await page.goto('/auth/mfa');
  await page.getByRole('button', { name: 'Turn off: email' }).click();
  await page.getByRole('button', { name: 'Turn off', exact: true }).last().click();
  await expect(page.getByRole('button', { name: 'Set up: email' })).toBeVisible();
});
