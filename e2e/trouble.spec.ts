import { codesFor, createAccount, newPerson, turnOnEmailCodes } from './support/cognito.js';
import { enterCode, expect, expectSignedIn, heading, signIn, test } from './support/demo.js';

test('without a network nothing typed is lost, and trying again works once it is back', async ({
  page,
  context,
  cognito,
}) => {
  const person = newPerson();
  await createAccount(cognito, person);
  await page.goto('/auth/login');
  await page.getByLabel('Email').focus();
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await signIn(page, person);
  await expect(page.getByRole('alert').filter({ hasText: 'could not reach the server' })).toBeVisible();
  await expect(page.getByLabel('Email')).toHaveValue(person.email);
  await expect(page.getByLabel('Password', { exact: true })).toHaveValue(person.password);

  await context.setOffline(false);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expectSignedIn(page);
});

test('a second click while the first is on its way sends nothing', async ({ page, cognito }) => {
  const person = newPerson();
  await createAccount(cognito, person);
  const sent: string[] = [];
  page.on('request', (request) => {
    const target = request.headers()['x-amz-target'];
    if (request.method() === 'POST' && target) sent.push(target.split('.')[1] ?? '');
  });
  await page.goto('/auth/login');
  await page.getByLabel('Email').fill(person.email);
  await page.getByLabel('Password', { exact: true }).fill(person.password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).dblclick();
  await expectSignedIn(page);
  expect(sent.filter((operation) => operation === 'InitiateAuth')).toHaveLength(1);
  expect(sent.filter((operation) => operation === 'RespondToAuthChallenge')).toHaveLength(1);
});

test('a reload in the middle of a challenge goes on where it was', async ({ page, cognito }) => {
  const person = newPerson();
  await createAccount(cognito, person);
  await turnOnEmailCodes(cognito, person);
  await page.goto('/auth/login');
  await signIn(page, person);
  await expect(heading(page, 'Check your email')).toBeVisible();

  await page.reload();
  await expect(heading(page, 'Check your email')).toBeVisible();
  const [code = ''] = await codesFor(cognito, person.email);
  await enterCode(page, code);
  await expectSignedIn(page);
});

test('a sign-out in one tab shows in the other', async ({ page, context, cognito }) => {
  const person = newPerson();
  await createAccount(cognito, person);
  await page.goto('/auth/login');
  await signIn(page, person);
  await expectSignedIn(page);

  const other = await context.newPage();
  await other.goto('/members');
  await expectSignedIn(other);
  await page.getByRole('button', { name: 'Account menu' }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(other).toHaveURL(/\/auth\/login/);
  await expect(heading(other, 'Sign in')).toBeVisible();
});

test('a sign-in in one tab shows in the other', async ({ page, context, cognito }) => {
  const person = newPerson();
  await createAccount(cognito, person);
  const other = await context.newPage();
  await other.goto('/');
  await page.goto('/auth/login');
  await signIn(page, person);
  await expectSignedIn(page);
  await expect(other.getByRole('button', { name: 'Account menu' })).toBeVisible();
});

test('a wrong code is kept and selected, and the right one still works', async ({ page, cognito }) => {
  const person = newPerson();
  await createAccount(cognito, person);
  await turnOnEmailCodes(cognito, person);
  await page.goto('/auth/login');
  await signIn(page, person);
  await expect(heading(page, 'Check your email')).toBeVisible();
  const [code = ''] = await codesFor(cognito, person.email);
  const wrong = code === '000000' ? '000001' : '000000';
  await enterCode(page, wrong);
  const field = page.getByLabel(/digit code/);
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveValue(wrong);
  await expect(field).toBeFocused();
  await enterCode(page, code);
  await expectSignedIn(page);
});

test('the browser goes back a view, and the email is still there', async ({ page }) => {
  const { email } = newPerson();
  await page.goto('/auth/login');
  await page.getByLabel('Email').fill(email);
  await page.getByText('Forgot your password?').click();
  await expect(heading(page, 'Reset your password')).toBeFocused();
  await expect(page.getByLabel('Email')).toHaveValue(email);
  await page.goBack();
  await expect(heading(page, 'Sign in')).toBeVisible();
  await expect(page.getByLabel('Email')).toHaveValue(email);
});
