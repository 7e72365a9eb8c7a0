import type { Page } from '@playwright/test';

/** Fills the sign-in form and sends it. */
export async function signIn(page: Page, { email, password }: { email: string; password: string }) {
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

/** Types a code; the form sends itself once the code is complete. */
export async function enterCode(page: Page, code: string) {
  await page.getByLabel(/digit code/).fill(code);
}

/** The secret that the set-up of an authenticator app shows. */
export async function shownSecret(page: Page): Promise<string> {
  return (await page.locator('[data-slot="secret-value"]').innerText()).replaceAll(/\s/g, '');
}
