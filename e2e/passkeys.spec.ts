import type { Page } from '@playwright/test';
import { seedPassword } from '../src/testing/seedUser.js';
import { createPasskeyPool, removePasskeysElsewhere } from './testbed/passkeyPool.js';
import {
  expect,
  expectSignedIn,
  heading,
  leave,
  newEmail,
  openTestbed,
  type TestbedPool,
  test,
} from './testbed/testbed.js';

async function poolWithPasskeys(site?: string) {
  const email = newEmail();
  return { email, pool: await createPasskeyPool({ email, site }) };
}

/** Gives the browser an authenticator such as a laptop's, whose owner touches it at once. */
async function addAuthenticator(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send('WebAuthn.enable');
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return {
    /** Whether the owner is there to touch it. */
    touch: (enabled: boolean) =>
      session.send('WebAuthn.setAutomaticPresenceSimulation', { authenticatorId, enabled }),
    refuseOwner: (refused: boolean) =>
      session.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: !refused }),
  };
}

async function signInByPassword(page: Page, email: string) {
  await page.getByLabel('Email').fill(email);
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
  const choice = page.getByRole('radio', { name: 'Password' });
  const password = page.getByLabel('Password', { exact: true }).and(page.locator('input[type=password]'));
  await expect(choice.or(password).first()).toBeVisible();
  if (await choice.isVisible()) {
    await choice.check();
    await page.getByRole('button', { name: 'Use this method' }).click();
  }
  await password.fill(seedPassword);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expectSignedIn(page);
}

async function openPasskeys(page: Page, pool: TestbedPool) {
  await openTestbed(page, { pool, component: 'Passkeys' });
  await expect(heading(page, 'Passkeys')).toBeVisible();
}

async function addPasskey(page: Page, pool: TestbedPool) {
  await openPasskeys(page, pool);
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  await expect(page.getByText('Your passkey is ready.')).toBeVisible();
}

test('a person makes a passkey, signs in with it, and cannot once it is removed', async ({ page }) => {
  const { email, pool } = await poolWithPasskeys();
  await openTestbed(page, { pool });
  await signInByPassword(page, email);
  const authenticator = await addAuthenticator(page);
  await addPasskey(page, pool);
  // Else it would answer as soon as the form lets the browser offer passkeys by itself.
  await authenticator.touch(false);
  await leave(page);

  await openTestbed(page, { pool });
  await page.getByLabel('Email').fill(email);
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
  await page.getByRole('radio', { name: 'Passkey' }).check();
  await authenticator.touch(true);
  await page.getByRole('button', { name: 'Use this method' }).click();
  await expectSignedIn(page);

  await openPasskeys(page, pool);
  await page.getByRole('button', { name: /^Remove/ }).click();
  await page
    .getByRole('button', { name: /^Remove/ })
    .last()
    .click();
  await expect(page.getByText('The passkey is removed.')).toBeVisible();
});

test('a passkey request that is refused leaves the account as it was', async ({ page }) => {
  const { email, pool } = await poolWithPasskeys();
  await openTestbed(page, { pool });
  await signInByPassword(page, email);
  const authenticator = await addAuthenticator(page);
  await openPasskeys(page, pool);
  await authenticator.refuseOwner(true);
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  await expect(page.getByText('The passkey request was closed.')).toBeVisible();
  await authenticator.refuseOwner(false);
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  await expect(page.getByText('Your passkey is ready.')).toBeVisible();
});

test('passkeys of another site say that they do not work here', async ({ page }) => {
  const { email, pool } = await poolWithPasskeys('example.com');
  await openTestbed(page, { pool });
  await signInByPassword(page, email);
  await addAuthenticator(page);
  await openPasskeys(page, pool);
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  await expect(
    page.getByRole('alert').filter({ hasText: 'Passkeys do not work at this address.' }),
  ).toBeVisible();
});

test('a passkey that was removed elsewhere says so, and another way leads in', async ({ page }) => {
  const { email, pool } = await poolWithPasskeys();
  await openTestbed(page, { pool });
  await signInByPassword(page, email);
  const authenticator = await addAuthenticator(page);
  await addPasskey(page, pool);
  await authenticator.touch(false);
  await leave(page);

  await openTestbed(page, { pool });
  await page.getByLabel('Email').fill(email);
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
  await page.getByRole('radio', { name: 'Passkey' }).check();
  await removePasskeysElsewhere(pool, email);
  await authenticator.touch(true);
  await page.getByRole('button', { name: 'Use this method' }).click();
  const alert = page.getByRole('alert').filter({ hasText: 'That passkey is not valid here any more.' });
  await expect(alert).toBeVisible();
  await page.getByRole('radio', { name: 'Password' }).check();
  await page.getByRole('button', { name: 'Use this method' }).click();
  await page.locator('input[type=password]').fill(seedPassword);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expectSignedIn(page);
});
