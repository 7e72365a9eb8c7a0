import { seedPassword } from '../src/testing/seedUser.js';
import { enterCode, signIn } from './support/forms.js';
import {
  codeTo,
  createPool,
  expect,
  expectSignedIn,
  heading,
  newEmail,
  openTestbed,
  test,
  testbedUrls,
} from './testbed/testbed.js';

// A fault of the local Cognito strikes every test, so these run after all others and one after another.
test.describe.configure({ mode: 'serial' });
test.afterEach(clearFaults);

const password = seedPassword;

async function setFault(fault: object): Promise<void> {
  await fetch(`${testbedUrls.cognito}/_local/faults`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(fault),
  });
}

async function clearFaults(): Promise<void> {
  await fetch(`${testbedUrls.cognito}/_local/faults`, { method: 'DELETE' });
}

test('a request that is lost once is sent again, and the person sees no failure', async ({ page }) => {
  const email = newEmail();
  const pool = await createPool({ users: [{ username: email }] });
  await openTestbed(page, { pool });
  await setFault({ operation: 'InitiateAuth', kind: 'drop', times: 1 });
  await setFault({ operation: 'RespondToAuthChallenge', kind: 'error', times: 1 });
  await signIn(page, { email, password });
  await expectSignedIn(page);
});

test('on a slow network the button is busy, and a second press sends nothing', async ({ page }) => {
  const email = newEmail();
  const pool = await createPool({ users: [{ username: email }] });
  await openTestbed(page, { pool });
  await setFault({ operation: 'InitiateAuth', kind: 'latency', ms: 2000 });
  const asked: string[] = [];
  page.on('request', (request) => {
    const target = request.headers()['x-amz-target'];
    if (target?.endsWith('.InitiateAuth')) asked.push(target);
  });
  await signIn(page, { email, password });
  const button = page.getByRole('button', { name: /Sign in|Please wait/ }).first();
  await expect(button).toHaveAttribute('aria-busy', 'true');
  await button.focus();
  await page.keyboard.press('Enter');
  await expectSignedIn(page);
  expect(asked).toHaveLength(1);
});

test('each operation of a sign-up fails, says so, and works at the next try', async ({ page }) => {
  const email = newEmail();
  const pool = await createPool();
  await openTestbed(page, { pool, component: 'SignUp' });
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  const alert = page.getByRole('alert').filter({ hasText: 'The service is not available right now.' });

  await setFault({ operation: 'SignUp', kind: 'error' });
  await page.getByRole('button', { name: 'Create account' }).click();
  await expect(alert).toBeVisible();
  await expect(page.getByLabel('Email')).toHaveValue(email);
  await clearFaults();
  await page.getByRole('button', { name: 'Create account' }).click();
  await expect(heading(page, 'Confirm your account')).toBeVisible();

  await setFault({ operation: 'ConfirmSignUp', kind: 'error' });
  await enterCode(page, await codeTo(email));
  await expect(alert).toBeVisible();
  await clearFaults();
  await page.getByRole('button', { name: 'Confirm', exact: true }).click();
  await expectSignedIn(page);
});

test('each operation of a sign-in with a second step fails, says so, and works at the next try', async ({
  page,
}) => {
  const email = newEmail();
  const pool = await createPool({
    pool: { MfaConfiguration: 'OPTIONAL' },
    users: [{ username: email, mfa: ['EMAIL'] }],
  });
  await openTestbed(page, { pool });
  const alert = page.getByRole('alert').filter({ hasText: 'The service is not available right now.' });
  const submit = page.getByRole('button', { name: 'Sign in', exact: true });
  await setFault({ operation: 'InitiateAuth', kind: 'error' });
  await signIn(page, { email, password });
  await expect(alert).toBeVisible();
  await clearFaults();
  await setFault({ operation: 'RespondToAuthChallenge', kind: 'error' });
  await submit.click();
  await expect(submit).not.toHaveAttribute('aria-busy');
  await expect(alert).toBeVisible();
  await clearFaults();
  await submit.click();
  await expect(heading(page, 'Check your email')).toBeVisible();

  await setFault({ operation: 'RespondToAuthChallenge', kind: 'error' });
  await enterCode(page, await codeTo(email));
  await expect(alert).toBeVisible();
  await clearFaults();
  await submit.click();
  await expectSignedIn(page);
});

test('on a slow network a whole sign-up arrives', async ({ page }) => {
  const email = newEmail();
  const pool = await createPool();
  await openTestbed(page, { pool, component: 'SignUp' });
  for (const operation of ['SignUp', 'ConfirmSignUp', 'InitiateAuth', 'RespondToAuthChallenge']) {
    await setFault({ operation, kind: 'latency', ms: 1000 });
  }
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Create account' }).click();
  await expect(heading(page, 'Confirm your account')).toBeFocused();
  await enterCode(page, await codeTo(email));
  await expectSignedIn(page);
});

test('a new password is asked for again after the server could not be reached', async ({ page }) => {
  const email = newEmail();
  const pool = await createPool({ users: [{ username: email }] });
  await openTestbed(page, { pool, component: 'ForgotPassword' });
  await page.getByLabel('Email').fill(email);
  await setFault({ operation: 'ForgotPassword', kind: 'drop' });
  await page.getByRole('button', { name: 'Send code' }).click();
  const alert = page.getByRole('alert').filter({ hasText: 'We could not reach the server.' });
  await expect(alert).toBeVisible();
  await clearFaults();
  await page.getByRole('button', { name: 'Send code' }).click();
  await expect(heading(page, 'Set a new password')).toBeVisible();

  const code = await codeTo(email);
  await setFault({ operation: 'ConfirmForgotPassword', kind: 'drop' });
  await enterCode(page, code);
  await page.getByLabel('New password', { exact: true }).fill('Another-Horse-8');
  await page.getByRole('button', { name: 'Change password' }).click();
  await expect(alert).toBeVisible();
  await clearFaults();
  await page.getByRole('button', { name: 'Change password' }).click();
  await expect(page.getByText('Your password has been changed.')).toBeVisible();
});
