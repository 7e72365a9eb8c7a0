import { expect, type Page } from '@playwright/test';
import { type Cognito, findCognito } from './cognito.js';
import { signIn } from './forms.js';
import { watchedTest } from './watched.js';

export { enterCode, shownSecret, signIn } from './forms.js';
export { expect };

/** A test of the demo, with the demo's local Cognito. */
export const test = watchedTest.extend<{ cognito: Cognito }>({
  cognito: async ({ baseURL }, use) => use(await findCognito(baseURL ?? '')),
  allowedAddresses: async ({ baseURL, cognito }, use) => use([baseURL ?? '', cognito.url]),
});

/** The heading of the view, which every step has. */
export function heading(page: Page, name: string) {
  return page.getByRole('heading', { level: 1, name, exact: true });
}

/** Waits for the members page, which needs a session. */
export async function expectSignedIn(page: Page) {
  await expect(page).toHaveURL(/\/members$/);
  await expect(page.getByRole('button', { name: 'Account menu' })).toBeVisible();
}

/** Signs out on the account page. */
export async function signOut(page: Page) {
  await page.goto('/auth/account');
  await page.getByRole('button', { name: 'Sign out', exact: true }).click();
  await expect(heading(page, 'Sign in')).toBeVisible();
}

/** Sends wrong passwords until Cognito locks the account: five at least, more when the machine is slow. */
export async function lockOut(page: Page, { email }: { email: string }) {
  const button = page.getByRole('button', { name: 'Sign in', exact: true });
  const lockedOut = page.getByRole('alert').filter({ hasText: 'Too many wrong tries' });
  for (let attempt = 1; attempt <= 15; attempt += 1) {
    await signIn(page, { email, password: `Wrong-Horse-${attempt}` });
    await expect(button).not.toHaveAttribute('aria-busy');
    if (await lockedOut.isVisible()) return;
  }
  throw new Error('Fifteen wrong passwords led to no lockout.');
}
