import { codesFor, createAccount, newPerson } from './support/cognito.js';
import { enterCode, expect, expectSignedIn, heading, lockOut, signIn, test } from './support/demo.js';

test('a wrong password keeps the email, empties the password and takes the focus there', async ({
  page,
  cognito,
}) => {
  const person = newPerson();
  await createAccount(cognito, person);
  await page.goto('/auth/login');
  await signIn(page, { ...person, password: 'Wrong-Horse-7' });

  await expect(
    page.getByRole('alert').filter({ hasText: 'Those sign-in details are not right' }),
  ).toBeVisible();
  await expect(page.getByLabel('Email')).toHaveValue(person.email);
  await expect(page.getByLabel('Password', { exact: true })).toHaveValue('');
  await expect(page.getByLabel('Password', { exact: true })).toBeFocused();

  await page.getByLabel('Password', { exact: true }).fill(person.password);
  await page.keyboard.press('Enter');
  await expectSignedIn(page);
});

test('an unknown username and a wrong password show the same failure', async ({ page, cognito }) => {
  const known = newPerson();
  await createAccount(cognito, known);
  await page.goto('/auth/login');
  const alert = page.getByRole('alert').filter({ hasText: /./ });

  await signIn(page, { ...known, password: 'Wrong-Horse-7' });
  const toKnown = await alert.first().innerText();
  await signIn(page, newPerson('unknown'));
  await expect(page.getByRole('button', { name: 'Sign in', exact: true })).not.toHaveAttribute('aria-busy');
  expect(await alert.first().innerText()).toBe(toKnown);
});

test('after five wrong passwords the form waits, and says for how long', async ({ page, cognito }) => {
  const person = newPerson();
  await createAccount(cognito, person);
  await page.goto('/auth/login');
  await lockOut(page, person);
  await expect(page.getByText(/^Try again in/)).toBeVisible();
});

test('a person who never confirmed the account gets a new code and goes on', async ({ page, cognito }) => {
  const person = newPerson();
  await page.goto('/auth/signup');
  await page.getByLabel('Email').fill(person.email);
  await page.getByLabel('Password', { exact: true }).fill(person.password);
  await page.getByRole('button', { name: 'Create account' }).click();
  await expect(heading(page, 'Confirm your account')).toBeVisible();

  await page.goto('/auth/login');
  await signIn(page, person);
  await expect(heading(page, 'Confirm your account')).toBeFocused();
  const [code = ''] = await codesFor(cognito, person.email);
  await enterCode(page, code);
  await expect(page.getByText('Your account is confirmed')).toBeVisible();
  await page.getByLabel('Password', { exact: true }).fill(person.password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expectSignedIn(page);
});

test('a temporary password must be replaced, by one that meets the rules', async ({ page, cognito }) => {
  const person = newPerson();
  await createAccount(cognito, { ...person, state: 'temporaryPassword' });
  await page.goto('/auth/login');
  await signIn(page, person);
  await expect(heading(page, 'Choose a new password')).toBeFocused();

  const field = page.getByLabel('New password', { exact: true });
  await field.fill('short');
  await page.getByRole('button', { name: 'Save password' }).click();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toBeFocused();
  await field.fill('Another-Horse-8');
  await page.getByRole('button', { name: 'Save password' }).click();
  await expectSignedIn(page);
});

test('a password that an administrator reset is set anew before anything else', async ({ page, cognito }) => {
  const person = newPerson();
  await createAccount(cognito, { ...person, state: 'resetRequired' });
  await page.goto('/auth/login');
  await signIn(page, person);
  await expect(heading(page, 'Set a new password')).toBeFocused();
  const [code = ''] = await codesFor(cognito, person.email);
  await enterCode(page, code);
  await page.getByLabel('New password', { exact: true }).fill('Another-Horse-8');
  await page.getByRole('button', { name: 'Change password' }).click();
  await expect(page.getByText('Your password has been changed.')).toBeVisible();
  await page.getByLabel('Password', { exact: true }).fill('Another-Horse-8');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expectSignedIn(page);
});

test('a person on the way to a members page lands there after signing in', async ({ page, cognito }) => {
  const person = newPerson();
  await createAccount(cognito, person);
  await page.goto('/members');
  await expect(page).toHaveURL(/\/auth\/login\?returnTo=/);
  await signIn(page, person);
  await expectSignedIn(page);
});
