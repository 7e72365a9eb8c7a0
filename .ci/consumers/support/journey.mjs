import { TOTP } from 'otpauth';
import { codeFor } from './cognito.mjs';
import { expect } from './expect.mjs';

/** A new person for each check. */
export function newPerson() {
  return { email: `ada.${crypto.randomUUID().slice(0, 8)}@example.com`, password: 'Correct-Horse-7' };
}

/** Creates an account from the sign-in form, and confirms it by the code of the mail. The person is then signed in. */
export async function signUp(page, cognito, { email, password }) {
  await linkOrButton(page, 'Create account').click();
  await expect(page.getByRole('heading', { name: 'Create account' })).toBeVisible();
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Create account' }).click();
  await expect(page.getByRole('heading', { name: 'Confirm your account' })).toBeVisible();
  await page.getByLabel(/digit code/).fill(await codeFor(cognito, email));
}

/** Fills the sign-in form and sends it. */
export async function signIn(page, { email, password }) {
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

/** Waits for what the apps show to a signed-in person. */
export async function expectInside(page, { email }) {
  await expect(page.getByText(`You are in, ${email}.`)).toBeVisible();
}

/** Leaves, back to the sign-in form. */
export async function signOut(page) {
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
}

/** The journey that each app makes: sign-up with a code, sign-out, sign-in, and signed in after a reload. */
export async function signUpOutAndIn(page, { url, cognito }) {
  const person = newPerson();
  await page.goto(url);
  await signUp(page, cognito, person);
  await expectInside(page, person);
  await signOut(page);
  await signIn(page, person);
  await expectInside(page, person);
  await page.reload();
  await expectInside(page, person);
}

/** Sets up an authenticator app. */
export async function setUpTotp(page) {
  await page.getByRole('button', { name: 'Set up: authenticator app' }).click();
  await expect(page.getByRole('img', { name: 'QR code for your authenticator app' })).toBeVisible();
  const secret = (await page.locator('[data-slot="secret-value"]').innerText()).replaceAll(/\s/g, '');
  await page.getByLabel(/digit code/).fill(new TOTP({ secret }).generate());
  await expect(page.getByText('Authenticator app is on.')).toBeVisible();
}

function linkOrButton(page, name) {
  return page.getByRole('button', { name }).or(page.getByRole('link', { name }));
}
