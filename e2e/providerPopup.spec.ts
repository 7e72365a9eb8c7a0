import { google, openProviders, signInAtProvider } from './testbed/providers.js';
import { createPool, expect, expectSignedIn, expectSignedOut, openTestbed, test } from './testbed/testbed.js';

test('a window of its own leaves the page where it is', async ({ page }) => {
  await openTestbed(page, {
    pool: await createPool({ hosted: true }),
    component: 'SignIn',
    props: { providerMode: 'popup' },
    path: '/?view=map',
  });
  const opened = page.waitForEvent('popup');
  await page.getByRole('button', { name: google }).click();
  const popup = await opened;
  const closed = popup.waitForEvent('close');
  await signInAtProvider(popup);
  await closed;
  await expectSignedIn(page);
  await expect(page).toHaveURL('/?view=map');
});

test('a window that is closed counts as cancelled', async ({ page }) => {
  await openProviders(page, { providerMode: 'popup' });
  const opened = page.waitForEvent('popup');
  await page.getByRole('button', { name: google }).click();
  const popup = await opened;
  await popup.getByRole('textbox', { name: 'Email' }).waitFor();
  await popup.close();
  await expect(page.getByText('The sign-in was cancelled.')).toBeVisible();
  await expectSignedOut(page);
});

test('a browser that blocks the pop-up window gets a failure in words', async ({ page }) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await openProviders(page, { providerMode: 'popup' });
  await page.getByRole('button', { name: google }).click();
  await expect(page.getByRole('alert')).toContainText('Allow pop-ups for this site');
});

test('who goes on in the page while the window is open has left it', async ({ page }) => {
  await openProviders(page, { providerMode: 'popup' });
  const opened = page.waitForEvent('popup');
  await page.getByRole('button', { name: google }).click();
  const popup = await opened;
  await popup.getByRole('textbox', { name: 'Email' }).waitFor();
  await page.getByLabel('Email').fill('nobody@example.com');
  await page.getByLabel('Password', { exact: true }).fill('Correct-horse-1');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('Those sign-in details');
  await signInAtProvider(popup);
  await expect(popup.getByText('was not started in this window')).toBeVisible();
  await expectSignedOut(page);
});

test('a window that was lost sight of is asked for again', async ({ page }) => {
  await openProviders(page, { providerMode: 'popup' });
  const opened = page.waitForEvent('popup');
  await page.getByRole('button', { name: google }).click();
  await (await opened).getByRole('textbox', { name: 'Email' }).waitFor();
  const another = page.waitForEvent('popup');
  await page.getByRole('button', { name: google }).click();
  await signInAtProvider(await another);
  await expectSignedIn(page);
});
