import {
  type Cognito,
  codesFor,
  createAccount,
  moveClock,
  newPerson,
  type Person,
  signInByPassword,
  turnOnEmailCodes,
} from './support/cognito.js';
import { enterCode, expect, expectSignedIn, heading, signIn, test } from './support/demo.js';

// All tests share the clock of the local Cognito that these move, so they run after all others and one after another.
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
  await lockOutForMinutes(cognito, person);
  await page.goto('/auth/login');
  await signIn(page, person);
  await expect(page.getByRole('alert').filter({ hasText: 'Too many wrong tries' })).toBeVisible();
  await moveClock(cognito, 16 * 60);
  await page.reload();
  await signIn(page, person);
  await expectSignedIn(page);
});

/** Sends wrong passwords, as another device would: each one after the fifth doubles the lockout, which is waited out. */
async function lockOutForMinutes(cognito: Cognito, { email }: Person): Promise<void> {
  for (let attempt = 1; attempt <= 14; attempt += 1) {
    const refused = signInByPassword(cognito, { email, password: `Wrong-Horse-${attempt}` });
    await expect(refused).rejects.toThrow('Incorrect username or password.');
    if (attempt >= 5 && attempt < 14) await moveClock(cognito, 2 ** (attempt - 5));
  }
}
