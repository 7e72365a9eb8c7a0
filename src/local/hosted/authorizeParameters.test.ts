import { decodeJwt } from 'jose';
import { expect, test } from 'vitest';
import { redirectUri, startHosted, tokensFor } from '../fixtures/startHosted.js';
import { addUser, password } from '../fixtures/startPool.js';

const username = 'ada@example.com';

test.each(['https://api.test/v1', 'http://localhost:3000', 'myapp://api'])(
  'the access token is for the resource %s, also after a refresh, and the ID token for the client',
  async (resource) => {
    const pool = await startHosted();
    await addUser(pool, { username });
    await pool.browser.visit('/login', { ...pool.asked, resource });
    const { url } = await pool.browser.submit({ username, password });
    const tokens = await tokensFor(pool, url);
    expect(decodeJwt(tokens.access_token).aud).toBe(resource);
    expect(decodeJwt(tokens.id_token).aud).toBe(pool.clientId);
    const body = new URLSearchParams({
      grant_type: 'refresh_token',
      client_id: pool.clientId,
      refresh_token: tokens.refresh_token,
    });
    const response = await pool.local.fetch(
      new Request('https://login.test/oauth2/token', { method: 'POST', body }),
    );
    expect(decodeJwt((await response.json()).access_token).aud).toBe(resource);
  },
);

test.each<Record<string, string>>([
  { resource: 'orders' },
  { resource: 'http://api.test/' },
  { resource: 'https://api.test/#part' },
  { max_age: '-1' },
  { max_age: 'soon' },
])('the app gets invalid_request for %j', async (odd) => {
  const { browser, asked } = await startHosted();
  const { url } = await browser.visit('/oauth2/authorize', { ...asked, ...odd });
  expect(url.origin + url.pathname).toBe(redirectUri);
  expect(url.searchParams.get('error')).toBe('invalid_request');
});

test('a browser session older than max_age signs in again, and a younger session does not', async () => {
  const pool = await startHosted();
  await addUser(pool, { username });
  const { browser, asked, local } = pool;
  await browser.visit('/oauth2/authorize', asked);
  await browser.submit({ username, password });
  local.clock.advance(60);
  const young = await browser.visit('/oauth2/authorize', { ...asked, max_age: '90' });
  expect(young.url.searchParams.get('code')).toBeTruthy();
  const old = await browser.visit('/oauth2/authorize', { ...asked, max_age: '30' });
  expect(old.html).toContain('name="password"');
  expect(old.html).not.toContain('Continue as');
  const none = await browser.visit('/oauth2/authorize', { ...asked, max_age: '0', prompt: 'none' });
  expect(none.url.searchParams.get('error')).toBe('login_required');
  await browser.visit('/oauth2/authorize', { ...asked, max_age: '30' });
  const back = await browser.submit({ username, password });
  expect(back.url.searchParams.get('code')).toBeTruthy();
});
