import type { Page } from '@playwright/test';
import { createPool, expect, newEmail, openTestbed, type TestbedPool } from './testbed.js';

/** The button of Google. */
export const google = 'Continue with Google';

/** Opens a sign-in with identity providers. */
export async function openProviders(
  page: Page,
  props: Record<string, unknown> = {},
  pool?: TestbedPool,
): Promise<TestbedPool> {
  const made = pool ?? (await createPool({ hosted: true }));
  await openTestbed(page, { pool: made, component: 'SignIn', props });
  return made;
}

/** Presses the button of a provider, and waits for the provider's page. */
export async function press(page: Page, name = google): Promise<void> {
  await page.getByRole('button', { name }).click();
  await expect(page.getByRole('heading', { name: /^Sign in with/ })).toBeVisible();
}

/** Signs in on the provider's page. */
export async function signInAtProvider(page: Page, email = newEmail()): Promise<string> {
  await page.getByRole('textbox', { name: 'Email' }).fill(email);
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
  return email;
}

/** Has the provider answer with an error. */
export async function failWith(page: Page, error: string, description: string): Promise<void> {
  await page.getByText('Answer with an error').click();
  await page.getByLabel('Error').fill(error);
  await page.getByLabel('Description').fill(description);
  await page.getByRole('button', { name: 'Answer with this error' }).click();
}
