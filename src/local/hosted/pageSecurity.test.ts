import { AdminGetUserCommand } from '@aws-sdk/client-cognito-identity-provider';
import { expect, test } from 'vitest';
import { redirectUri, startHosted } from '../fixtures/startHosted.js';
import { addUser, codeFor, password } from '../fixtures/startPool.js';
import { hostedPaths } from '../http/hostedRoutes.js';

const username = 'ada@example.com';
type Pool = Awaited<ReturnType<typeof startHosted>>;

function send({ local, asked }: Pool, path: string, init: RequestInit = {}, origin = 'https://login.test') {
  return local.fetch(new Request(`${origin}${path}?${new URLSearchParams(asked)}`, init));
}

function tokenIn(html: string): string {
  return /name="_csrf" value="([^"]*)"/.exec(html)?.[1] ?? '';
}

test.each(['/login', '/signup', '/confirm', '/forgotPassword', '/confirmforgotPassword', '/confirmUser'])(
  'no other site can frame the page %s, and no script of another author runs on it',
  async (path) => {
    const { headers } = await send(await startHosted(), path);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      'img-src data:',
      expect.stringMatching(/^style-src 'sha256-[\w+/]{43}='$/),
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ]);
    expect(Object.fromEntries(headers)).toMatchObject({
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
      'cache-control': 'no-store',
    });
  },
);

test.each([
  ['https://login.test', /^XSRF-TOKEN=[\w-]{32}; Path=\/; HttpOnly; SameSite=Lax; Secure$/],
  ['http://localhost:9229', /^XSRF-TOKEN-http=[\w-]{32}; Path=\/; HttpOnly; SameSite=Lax$/],
])('the cookies of %s are out of reach of scripts and other sites', async (origin, cookie) => {
  const { headers } = await send(await startHosted(), '/login', {}, origin);
  expect(headers.getSetCookie()).toEqual([expect.stringMatching(cookie)]);
});

test.each([
  '/login',
  '/signup',
  '/confirm',
  '/forgotPassword',
  '/confirmforgotPassword',
  '/identity-provider',
  '/passkeys/add',
])('a form that another site posts to %s changes nothing and leads to the page', async (path) => {
  const pool = await startHosted();
  await addUser(pool, { username });
  const page = await send(pool, '/login');
  const cookie = page.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const own = tokenIn(await page.text());
  expect(own).toHaveLength(32);
  for (const [headers, given] of [
    [{ cookie }, undefined],
    [{ cookie }, 'x'.repeat(32)],
    [{}, own],
    [{ cookie: 'XSRF-TOKEN=' }, ''],
  ] as const) {
    const body = new URLSearchParams({
      username,
      password,
      ...(given === undefined ? {} : { _csrf: given }),
    });
    const response = await send(pool, path, { method: 'POST', headers, body });
    expect(response.status).toBe(403);
    expect(response.headers.get('location')).toBeNull();
    const html = await response.text();
    expect(html).toContain('Nothing was changed.');
    expect(html).toContain('username=ada%40example.com');
  }
});

test('a refused form leads back to the page, which still has the username', async () => {
  const pool = await startHosted();
  await addUser(pool, { username });
  const { browser, asked } = pool;
  await browser.visit('/login', asked);
  const refused = await browser.submit({ username, password, _csrf: 'other' });
  expect(refused.status).toBe(403);
  const again = await browser.follow('Open the page again');
  expect(again.html).toContain(`value="${username}"`);
  const back = await browser.submit({ username, password });
  expect(back.url.searchParams.get('code')).toBeTruthy();
});

test.each(Object.entries(hostedPaths).flatMap(([path, { GET }]) => (GET ? [path] : [])))(
  'HEAD of %s has no content and sets no cookie',
  async (path) => {
    const response = await send(await startHosted(), path, { method: 'HEAD' });
    expect([response.status, await response.text(), response.headers.getSetCookie()]).toEqual([200, '', []]);
  },
);

test('HEAD uses up no confirmation link, and ends no browser session', async () => {
  const pool = await startHosted();
  const { browser, asked, clientId, userPoolId, local, aws } = pool;
  await browser.visit('/signup', asked);
  await browser.submit({ username, password });
  const link = { client_id: clientId, user_name: username, confirmation_code: codeFor(local, username) };
  const look = (path: string, parameters: Record<string, string>, cookie = '') =>
    local.fetch(
      new Request(`https://login.test${path}?${new URLSearchParams(parameters)}`, {
        method: 'HEAD',
        headers: { cookie },
      }),
    );
  await look('/confirmUser', link);
  const status = async () => {
    const user = new AdminGetUserCommand({ UserPoolId: userPoolId, Username: username });
    return (await aws.send(user)).UserStatus;
  };
  expect(await status()).toBe('UNCONFIRMED');
  expect((await browser.visit('/confirmUser', link)).status).toBe(200);
  expect(await status()).toBe('CONFIRMED');
  const session = browser.cookieNamed(`cognito_${userPoolId}`);
  await look(
    '/logout',
    { client_id: clientId, logout_uri: 'https://app.test/bye' },
    `cognito_${userPoolId}=${session}`,
  );
  const back = await browser.visit('/oauth2/authorize', { ...asked, prompt: 'none' });
  expect(back.url.searchParams.get('code')).toBeTruthy();
});

test.each([
  ['challenge', 'x'.repeat(42), 'invalid_request'],
  ['challenge', 'x'.repeat(129), 'invalid_request'],
  ['challenge', `${'x'.repeat(43)}/`, 'invalid_request'],
  ['challenge', '', 'invalid_request'],
  ['challenge', 'x'.repeat(43), 'invalid_grant'],
  ['no challenge', 'x'.repeat(43), 'invalid_grant'],
])('a code that was asked for with %s is refused with the verifier "%s"', async (kind, verifier, error) => {
  const pool = await startHosted();
  await addUser(pool, { username });
  const proof =
    kind === 'challenge' ? { code_challenge: 'a'.repeat(43), code_challenge_method: 'S256' } : undefined;
  await pool.browser.visit('/login', { ...pool.asked, ...proof });
  const { url } = await pool.browser.submit({ username, password });
  const response = await send(pool, '/oauth2/token', {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: pool.clientId,
      redirect_uri: redirectUri,
      code: url.searchParams.get('code') ?? '',
      code_verifier: verifier,
    }),
  });
  expect([response.status, await response.json()]).toEqual([400, expect.objectContaining({ error })]);
});
