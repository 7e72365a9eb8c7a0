import { seedPassword } from '../src/testing/seedUser.js';
import { totpCode } from './cognito.js';
import {
  codeTo,
  createPool,
  expect,
  expectSignedIn,
  heading,
  leave,
  newEmail,
  openStand,
  test,
} from './stand/stand.js';
import { enterCode, signIn } from './test.js';

const optionalMfa = { MfaConfiguration: 'OPTIONAL' };

test('a person signs up, sets up an authenticator app, signs in with it and resets the password', async ({
  page,
}) => {
  const email = newEmail();
  const password = 'Correct-Horse-7';
  const newPassword = 'Another-Horse-8';
  const pool = await createPool({ pool: optionalMfa });
  await openStand(page, { pool, component: 'AuthPages', path: '/auth/signup' });
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Create account' }).click();
  await expect(heading(page, 'Confirm your account')).toBeVisible();
  await enterCode(page, await codeTo(email));
  await expectSignedIn(page);

  await page.goto('/auth/mfa');
  await page.getByRole('button', { name: 'Set up: authenticator app' }).click();
  const secret = (await page.locator('[data-slot="secret-value"]').innerText()).replaceAll(/\s/g, '');
  await enterCode(page, totpCode(secret));
  await expect(page.getByText('Authenticator app is on.')).toBeVisible();

  await leave(page);
  await page.goto('/auth/login');
  await signIn(page, { email, password });
  await expect(heading(page, 'Authenticator app')).toBeFocused();
  // The code of this half minute was used to set the app up.
  await enterCode(page, totpCode(secret, 1));
  await expectSignedIn(page);

  await leave(page);
  await page.goto('/auth/forgotPassword');
  await page.getByLabel('Email').fill(email);
  await page.getByRole('button', { name: 'Send code' }).click();
  await expect(heading(page, 'Set a new password')).toBeFocused();
  await enterCode(page, await codeTo(email, 2));
  await page.getByLabel('New password', { exact: true }).fill(newPassword);
  await page.getByRole('button', { name: 'Change password' }).click();
  await expect(page.getByText('Your password has been changed.')).toBeVisible();
  await signIn(page, { email, password: newPassword });
  await expect(heading(page, 'Authenticator app')).toBeVisible();
});

test('a wrong password says so, keeps the name, and the right one signs in', async ({ page }) => {
  const email = newEmail();
  const pool = await createPool({ users: [{ username: email }] });
  await openStand(page, { pool });
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

test('a person signs in with a code by email, and sees no passkeys where none can be had', async ({
  page,
}) => {
  const email = newEmail();
  const pool = await createPool({
    pool: {
      Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP', 'WEB_AUTHN'] } },
    },
    client: { ExplicitAuthFlows: ['ALLOW_USER_AUTH', 'ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'] },
    users: [{ username: email }],
  });
  await openStand(page, { pool });
  await page.getByLabel('Email').fill(email);
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
  await expect(heading(page, 'How do you want to sign in?')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Passkey' })).toHaveCount(0);
  await page.getByRole('radio', { name: 'Code by email' }).check();
  await page.getByRole('button', { name: 'Use this way' }).click();
  await page.getByLabel(/8-digit code/).fill(await codeTo(email));
  await expectSignedIn(page);
});
