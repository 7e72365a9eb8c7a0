import { codesFor, createAccount, moveClock, newPerson, turnOnEmailCodes } from './cognito.js';
import { enterCode, expect, expectSignedIn, heading, lockOut, signIn, test } from './test.js';

// These move the one clock of the local Cognito, so they run after all others and one after another.
test.describe.configure({ mode: 'serial' });

test('a code from yesterday has expired, and a new one confirms the account', async ({ page, cognito }) => {
  const person = newPerson();
  await page.goto('/auth/signup');
  await page.getByLabel('Email').fill(person.email);
  await page.getByLabel('Password', { exact: true }).fill(person.password);
  await page.getByRole('button', { name: 'Create account' }).click();
  await expect(heading(page, 'Confirm your account')).toBeVisible();
  const [old = ''] = await codesFor(cognito, person.email);
  await moveClock(cognito, 25 * 3600);
  await enterCode(page, old);
  await expect(page.getByRole('alert').filter({ hasText: 'That code has expired' })).toBeAttached();

  await page.getByRole('button', { name: 'Resend code' }).click();
  await expect.poll(async () => (await codesFor(cognito, person.email)).length).toBe(2);
  const [fresh = ''] = await codesFor(cognito, person.email);
  await enterCode(page, fresh);
  await expectSignedIn(page);
});

test('a challenge left for too long leads back to the start, and says why', async ({ page, cognito }) => {
  const person = newPerson();
  await createAccount(cognito, person);
  await turnOnEmailCodes(cognito, person);
  await page.goto('/auth/login');
  await signIn(page, person);
  await expect(heading(page, 'Check your email')).toBeVisible();
  const [code = ''] = await codesFor(cognito, person.email);
  await moveClock(cognito, 4 * 60);
  await enterCode(page, code);
  await expect(heading(page, 'Sign in')).toBeVisible();
  await expect(page.getByRole('alert').filter({ hasText: 'took too long' })).toBeVisible();
  await expect(page.getByLabel('Email')).toHaveValue(person.email);
});

test('a lockout ends by itself', async ({ page, cognito }) => {
  const person = newPerson();
  await createAccount(cognito, person);
  await page.goto('/auth/login');
  await lockOut(page, person);
  await moveClock(cognito, 16 * 60);
  await page.reload();
  await signIn(page, person);
  await expectSignedIn(page);
});
