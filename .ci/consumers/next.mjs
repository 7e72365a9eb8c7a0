import { once } from 'node:events';
import { createServer } from 'node:net';
import { createAccount } from './support/cognito.mjs';
import { expect } from './support/expect.mjs';
import { expectInside, newPerson, signIn, signUp } from './support/journey.mjs';
import { start } from './support/processes.mjs';

const checks = {
  'first HTML has form and title': firstHtml,
  'titles by each way': titles,
  'sign-up, sign-in': signUpAndIn,
  'on the router of Next.js': onRouter,
};

/** An app of the App Router with `AuthPages`: on the browser's history, and on the router of Next.js. */
export const next = [
  { name: 'next 16', app: 'next', outputs: 'amplify_outputs.json', serve, checks },
  {
    name: 'next 16, development',
    app: 'next',
    outputs: 'amplify_outputs.json',
    build: false,
    serve: ({ path }) => serve({ path, command: 'dev' }),
    checks: { 'sign-up, sign-in': signUpAndIn, 'on the router of Next.js': onRouter },
  },
];

async function serve({ path, command = 'start' }) {
  const port = await freePort();
  const env = { NEXT_TELEMETRY_DISABLED: '1' };
  const args = ['next', command, '--port', String(port)];
  const { stop } = await start('npx', args, { cwd: path, ready: 'Ready in', env });
  const url = `http://localhost:${port}`;
  // In development a page is compiled when it is asked for, which takes longer than a person waits.
  for (const page of command === 'dev' ? ['/', '/auth/login', '/people/login', '/members'] : []) {
    await fetch(url + page);
  }
  return { url, stop };
}

async function freePort() {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

async function firstHtml(page, { url }) {
  for (const [path, title, heading] of [
    ['/auth/signup', 'Create account – Fernway', 'Create account'],
    ['/auth/forgotPassword', 'Reset your password – Fernway', 'Reset your password'],
    ['/auth/login', 'Sign in – Fernway', 'Sign in'],
    ['/people/signup', 'Create account – Fernway', 'Create account'],
  ]) {
    const html = await (await fetch(`${url}${path}`)).text();
    expect(html).toContain(`<title>${title}</title>`);
    // What React moves into place by script is not there for a reader without script.
    const [visible] = html.replaceAll(/<script.*?<\/script>/gs, '').split('<div hidden id="S:');
    expect(visible).toMatch(new RegExp(`<h1[^>]*>${heading}</h1>`));
    await page.goto(`${url}${path}`);
    await expect(page.getByRole('heading', { name: heading, level: 1 })).toBeVisible();
    await expect(page).toHaveTitle(title);
  }
}

async function titles(page, { url, cognito }) {
  const person = newPerson();
  await createAccount(cognito, person);
  await page.goto(url);
  await expect(page).toHaveTitle('Fernway');
  await page.getByRole('link', { name: 'Join' }).click();
  await expect(page.getByRole('heading', { name: 'Create account' })).toBeVisible();
  await settled(page, 'Create account – Fernway');
  await page.getByRole('link', { name: /sign in/i }).click();
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await settled(page, 'Sign in – Fernway');
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Create account' })).toBeVisible();
  await settled(page, 'Create account – Fernway');
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Fernway' })).toBeVisible();
  await settled(page, 'Fernway');
  await page.getByRole('link', { name: 'Sign in', exact: true }).click();
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await settled(page, 'Error: Sign in – Fernway');
  await signIn(page, person);
  await expectInside(page, person);
  await settled(page, 'Members – Fernway');
}

async function signUpAndIn(page, { url, cognito }) {
  const person = newPerson();
  await page.goto(`${url}/auth/login`);
  await signUp(page, cognito, person);
  await expectInside(page, person);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByText(person.email)).toBeHidden();
  await page.goto(`${url}/auth/login`);
  await signIn(page, person);
  await expectInside(page, person);
}

async function onRouter(page, { url, cognito }) {
  const person = newPerson();
  await page.goto(url);
  await page.getByRole('link', { name: 'Sign in by the router' }).click();
  await expect(page.locator('[data-cognito-kit][data-found]')).toBeVisible();
  await settled(page, 'Sign in – Fernway');
  await signUp(page, cognito, person);
  await expectInside(page, person);
  await settled(page, 'Members – Fernway');
  // The page was never loaded anew: what it was asked for is still there.
  const asked = await page.evaluate(() => globalThis.asked);
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((move) => move.split(' → ')[0] === move.split(' → ')[1])).toEqual([]);
  await page.goBack();
  await expectInside(page, person);
}

/** The title that stays: a framework may set one when its data arrive. */
async function settled(page, title) {
  await page.waitForLoadState('networkidle');
  await expect(page).toHaveTitle(title);
}
