import { failWith, google, openProviders, press, signInAtProvider } from './testbed/providers.js';
import {
  createPool,
  expect,
  expectSignedIn,
  expectSignedOut,
  openTestbed,
  test,
  testbedUrls,
} from './testbed/testbed.js';

test('a person signs in with Google, and nothing of it stays in the address', async ({ page }) => {
  await openProviders(page);
  await press(page);
  const email = await signInAtProvider(page);
  await expect(page.getByText(`You are signed in as ${email}`)).toBeVisible();
  await expectSignedIn(page);
  await expect(page).toHaveURL('/');
  await page.reload();
  await expectSignedIn(page);
});

test('a person cancels at the provider, and tries again with the same one', async ({ page }) => {
  await openProviders(page);
  await press(page);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('The sign-in was cancelled.')).toBeVisible();
  await expect(page).toHaveURL('/');
  await page.getByRole('button', { name: 'Try again with Google' }).click();
  await signInAtProvider(page);
  await expectSignedIn(page);
});

test('what a provider says in the address is never shown', async ({ page }) => {
  await openProviders(page);
  await press(page);
  await failWith(page, 'server_error', '<img src=x onerror="document.title=1"> Call 555 0100');
  await expect(page.getByText('The sign-in was refused.')).toBeVisible();
  await expect(page.getByText('555 0100')).toHaveCount(0);
  await expect(page.locator('img')).toHaveCount(0);
  await expect(page).toHaveURL('/');
  await page.getByRole('button', { name: 'Back to sign in' }).click();
  await expect(page.getByRole('button', { name: google })).toBeVisible();
});

test('an answer that comes too late has a text of its own', async ({ page }) => {
  await openProviders(page);
  await page.route('**/oauth2/token', async (route) => {
    await route.fulfill({
      status: 400,
      headers: { 'access-control-allow-origin': '*' },
      json: { error: 'invalid_grant' },
    });
  });
  await press(page);
  await signInAtProvider(page);
  await expect(page.getByText('the sign-in has expired')).toBeVisible();
  await expect(page).toHaveURL('/');
  await expectSignedOut(page);
});

test('a network that is away for a moment costs one more press', async ({ page }) => {
  await openProviders(page);
  await page.route('**/oauth2/token', (route) => route.abort());
  await press(page);
  await signInAtProvider(page);
  await page.getByRole('button', { name: 'Try again' }).waitFor();
  await page.unroute('**/oauth2/token');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expectSignedIn(page);
  await expect(page).toHaveURL('/');
});

test('an answer that this tab never asked for signs no person in, and does no harm to the tab that asked', async ({
  page,
  context,
}) => {
  await openProviders(page);
  await press(page);
  const state = new URL(page.url()).searchParams.get('state');
  const other = await context.newPage();
  await other.goto(`/?code=stolen&state=${state}`);
  await expect(other.getByText('was not started in this window')).toBeVisible();
  await expect(other).toHaveURL('/');
  await expectSignedOut(other);
  await signInAtProvider(page);
  await expectSignedIn(page);
});

test('a second tab does not end the sign-in of the first', async ({ page, context }) => {
  await openProviders(page);
  await press(page);
  const second = await context.newPage();
  await second.goto('/');
  await expectSignedOut(second);
  await expect(second.getByRole('button', { name: google })).toBeVisible();
  await signInAtProvider(page);
  await expectSignedIn(page);
  await expectSignedIn(second);
});

test('the back button leads to a form that works', async ({ page }) => {
  await openProviders(page);
  await page.getByRole('textbox', { name: 'Email' }).fill('ada@example.com');
  await press(page);
  await page.goBack();
  await press(page);
  await signInAtProvider(page);
  await expectSignedIn(page);
});

test('pages lead back to where the person wanted to go', async ({ page }) => {
  const pool = await createPool({
    hosted: true,
    client: { CallbackURLs: [`${testbedUrls.app}/auth/callback`] },
  });
  await openTestbed(page, {
    pool,
    component: 'AuthPages',
    path: '/auth/login?returnTo=/empty.html?from=pages',
  });
  await press(page);
  await signInAtProvider(page);
  await expect(page).toHaveURL('/empty.html?from=pages');
});

test('pages tell of a refusal at the address of the callback', async ({ page }) => {
  const pool = await createPool({
    hosted: true,
    client: { CallbackURLs: [`${testbedUrls.app}/auth/callback`] },
  });
  await openTestbed(page, { pool, component: 'AuthPages' });
  await press(page);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('The sign-in was cancelled.')).toBeVisible();
  expect(page.url()).not.toContain('error');
});

const corporate = {
  ProviderName: 'Corporate',
  ProviderType: 'SAML',
  ProviderDetails: { MetadataURL: 'https://idp.example.com/metadata' },
  AttributeMapping: { email: 'email' },
};

test('an email of the company leads to its own provider, which knows who comes', async ({ page }) => {
  const pool = await createPool({
    hosted: { providers: [corporate] },
    client: { SupportedIdentityProviders: ['COGNITO', 'Google', 'Corporate'] },
  });
  const providers = [
    'Google',
    { name: 'Corporate', label: 'Example Inc', domains: ['example.com'], hidden: true },
  ];
  await openProviders(page, { providers }, pool);
  await expect(page.getByRole('button', { name: /Continue with/ })).toHaveText([google]);
  await page.getByRole('textbox', { name: 'Email' }).fill('ada@example.com');
  await expect(page.getByText('You sign in with Example Inc')).toBeVisible();
  await expect(page.getByLabel('Password', { exact: true })).toHaveCount(0);
  await press(page, 'Continue with Example Inc');
  await expect(page.getByRole('textbox', { name: 'Email' })).toHaveValue('ada@example.com');
  await signInAtProvider(page, 'ada@example.com');
  await expectSignedIn(page);
});

test('where providers are the only way in, there is no form', async ({ page }) => {
  await openProviders(page, { providersOnly: true });
  await expect(page.getByRole('button', { name: google })).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Create account' })).toHaveCount(0);
  await press(page);
  await signInAtProvider(page);
  await expectSignedIn(page);
});

test('the app hears where a sign-in was to lead', async ({ page }) => {
  await openProviders(page, { returnTo: '/trails?view=map', onSignedIn: { $: 'log' } });
  await press(page);
  await signInAtProvider(page);
  await expectSignedIn(page);
  await expect
    .poll(() => page.evaluate(() => window.appEvents))
    .toContainEqual({ returnTo: '/trails?view=map' });
});

test('a page that the browser kept while the person was away works as before', async ({ page }) => {
  await openProviders(page);
  // As when a person stops the page from loading: the page stays where it is.
  await page.route('**/oauth2/authorize*', (route) => route.abort('aborted'));
  await page.getByLabel('Email').fill('ada@example.com');
  await page.getByRole('button', { name: google }).click();
  await expect(page.getByRole('button', { name: google })).toHaveAttribute('aria-busy');
  await expect.poll(() => page.evaluate(() => sessionStorage.length)).toBe(1);
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await expect(page.getByRole('button', { name: google })).not.toHaveAttribute('aria-busy');
  await expect(page.getByLabel('Email')).toHaveValue('ada@example.com');
  await page.unroute('**/oauth2/authorize*');
  await press(page);
  await signInAtProvider(page);
  await expectSignedIn(page);
});

test('a page that never leaves says so', async ({ page }) => {
  await page.clock.install();
  await openProviders(page);
  await page.route('**/oauth2/authorize*', (route) => route.abort('aborted'));
  const asked = page.waitForRequest('**/oauth2/authorize*');
  await page.getByRole('button', { name: google }).click();
  await asked;
  await page.clock.fastForward(20_000);
  await expect(page.getByRole('alert')).toContainText('The sign-in did not work');
});
