import { test as base, expect, type Page } from '@playwright/test';
import { type Cognito, findCognito } from './cognito.js';

interface Fixtures {
  cognito: Cognito;
  /** Fails the test on a page error, or a request to anywhere but the app and its Cognito. */
  watched: undefined;
}

// Offline tests and refused answers are logged by the browser itself, whatever the app does about them.
const expectedNoise =
  /Failed to load resource|custom Amazon Cognito User Pool endpoint|React DevTools|\[vite\]/;

export const test = base.extend<Fixtures>({
  cognito: async ({ baseURL }, use) => use(await findCognito(baseURL ?? '')),
  watched: [
    async ({ context, baseURL, cognito }, use) => {
      const strays: string[] = [];
      const errors: string[] = [];
      context.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(baseURL ?? '') && !url.startsWith(cognito.url) && /^https?:/.test(url))
          strays.push(url);
      });
      context.on('weberror', (error) => errors.push(String(error.error())));
      context.on('console', (message) => {
        const noisy = message.type() === 'error' || message.type() === 'warning';
        if (noisy && !expectedNoise.test(message.text())) errors.push(message.text());
      });
      await use(undefined);
      expect(strays, 'requests to strangers').toEqual([]);
      expect(errors, 'errors in the console').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Fills the sign-in form and sends it. */
export async function signIn(page: Page, { email, password }: { email: string; password: string }) {
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

/** Types a code; the form sends itself once it is complete. */
export async function enterCode(page: Page, code: string) {
  await page.getByLabel(/digit code/).fill(code);
}

/** The heading of the view, which every step has. */
export function heading(page: Page, name: string) {
  return page.getByRole('heading', { level: 1, name, exact: true });
}

/** Waits for the page that is for members alone. */
export async function expectSignedIn(page: Page) {
  await expect(page).toHaveURL(/\/members$/);
  await expect(page.getByRole('button', { name: 'Account menu' })).toBeVisible();
}

/** Types wrong passwords until Cognito locks the account out: five at least, more when the machine is slow. */
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
