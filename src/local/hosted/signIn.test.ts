import { AdminCreateUserCommand } from '@aws-sdk/client-cognito-identity-provider';
import { decodeJwt } from 'jose';
import { expect, test } from 'vitest';
import { openBrowser } from '../fixtures/openBrowser.js';
import { redirectUri, startHosted, tokensFor } from '../fixtures/startHosted.js';
import { addUser, codeFor, password, totpCode } from '../fixtures/startPool.js';

const username = 'ada@example.com';

test('a person signs in on the hosted page and comes back to the app with a code', async () => {
  const pool = await startHosted();
  await addUser(pool, { username });
  const form = await pool.browser.visit('/oauth2/authorize', { ...pool.asked, login_hint: username });
  expect(form.url.pathname).toBe('/login');
  expect(form.html).toContain(`value="${username}"`);
  const wrong = await pool.browser.submit({ username, password: 'wrong' });
  expect(wrong.html).toContain('Incorrect username or password.');
  const back = await pool.browser.submit({ username, password });
  expect(back.url.origin + back.url.pathname).toBe(redirectUri);
  expect(back.url.searchParams.get('state')).toBe('st');
  const tokens = await tokensFor(pool, back.url);
  expect(tokens).toEqual({
    id_token: expect.any(String),
    access_token: expect.any(String),
    refresh_token: expect.any(String),
    expires_in: 3600,
    token_type: 'Bearer',
  });
  expect(decodeJwt(tokens.access_token)).toMatchObject({ scope: 'openid', version: 2, token_use: 'access' });
});

test('a signed-in browser is redirected to the app at once for an hour, unless the app requires a sign-in', async () => {
  const pool = await startHosted();
  await addUser(pool, { username });
  const { browser, asked, local } = pool;
  const none = await browser.visit('/oauth2/authorize', { ...asked, prompt: 'none' });
  expect(none.url.searchParams.get('error')).toBe('login_required');
  await browser.visit('/oauth2/authorize', asked);
  await browser.submit({ username, password });
  const again = await browser.visit('/oauth2/authorize', { ...asked, prompt: 'none' });
  expect(again.url.searchParams.get('code')).toBeTruthy();
  const login = await browser.visit('/oauth2/authorize', { ...asked, prompt: 'login' });
  expect(login.html).not.toContain('Continue as');
  await browser.visit('/oauth2/authorize', { ...asked, prompt: 'select_account' });
  const chosen = await browser.submit({ continue: 'yes' });
  expect(chosen.url.searchParams.get('code')).toBeTruthy();
  local.clock.advance(3600);
  const later = await browser.visit('/oauth2/authorize', asked);
  expect(later.url.pathname).toBe('/login');
});

test('signing out ends the browser session and needs a registered address', async () => {
  const pool = await startHosted();
  await addUser(pool, { username });
  const { browser, asked, clientId } = pool;
  await browser.visit('/login', asked);
  await browser.submit({ username, password });
  const stranger = await browser.visit('/logout', { client_id: clientId, logout_uri: 'https://evil.test/' });
  expect([stranger.status, stranger.url.origin]).toEqual([400, 'https://login.test']);
  const out = await browser.visit('/logout', { client_id: clientId, logout_uri: 'https://app.test/bye' });
  expect(out.url.href).toBe('https://app.test/bye');
  const after = await browser.visit('/oauth2/authorize', { ...asked, prompt: 'none' });
  expect(after.url.searchParams.get('error')).toBe('login_required');
  const fresh = await browser.visit('/logout', {
    client_id: clientId,
    redirect_uri: redirectUri,
    response_type: 'code',
  });
  expect(fresh.url.pathname).toBe('/login');
});

test.each([
  [{ client_id: 'unknown' }, 'does not exist'],
  [{ redirect_uri: 'https://evil.test/' }, 'redirect_mismatch'],
  [{ redirect_uri: `${redirectUri}/` }, 'redirect_mismatch'],
])('the browser stays on an error page for %j', async (odd, words) => {
  const { browser, asked } = await startHosted();
  const page = await browser.visit('/oauth2/authorize', { ...asked, ...odd });
  expect(page.url.origin).toBe('https://login.test');
  expect(page.status).toBe(400);
  expect(page.html).toContain(words);
});

test.each([
  [{ response_type: 'id_token' }, 'invalid_request'],
  [{ scope: 'openid unknown' }, 'invalid_scope'],
  [{ scope: 'email' }, 'invalid_scope'],
  [{ code_challenge: 'abc', code_challenge_method: 'plain' }, 'invalid_request'],
  [{ prompt: 'none login' }, 'invalid_request'],
  [{ identity_provider: 'Nobody' }, 'invalid_request'],
])('the app gets an error for %j', async (odd, error) => {
  const { browser, asked } = await startHosted();
  const { url } = await browser.visit('/oauth2/authorize', { ...asked, ...odd });
  expect(url.origin + url.pathname).toBe(redirectUri);
  expect(Object.fromEntries(url.searchParams)).toMatchObject({ error, state: 'st' });
});

test('a flow that the client may not use is refused', async () => {
  const { browser, asked } = await startHosted({ client: { AllowedOAuthFlows: ['code'] } });
  const { url } = await browser.visit('/oauth2/authorize', { ...asked, response_type: 'token' });
  expect(url.searchParams.get('error')).toBe('unauthorized_client');
});

test('the implicit flow returns tokens in the fragment, without a refresh token', async () => {
  const pool = await startHosted();
  await addUser(pool, { username });
  await pool.browser.visit('/login', { ...pool.asked, response_type: 'token', nonce: 'n-1' });
  const { url } = await pool.browser.submit({ username, password });
  const answer = Object.fromEntries(new URLSearchParams(url.hash.slice(1)));
  expect(Object.keys(answer).sort()).toEqual([
    'access_token',
    'expires_in',
    'id_token',
    'state',
    'token_type',
  ]);
  expect(decodeJwt(answer.id_token ?? '')).toMatchObject({ nonce: 'n-1', email: username });
});

test('a new user signs up, confirms by the code and is signed in', async () => {
  const pool = await startHosted();
  await pool.browser.visit('/oauth2/authorize', pool.asked);
  await pool.browser.follow('Create an account');
  const weak = await pool.browser.submit({ username, password: 'weak' });
  expect(weak.html).toContain('Password did not conform with policy');
  const confirm = await pool.browser.submit({ username, password });
  expect(confirm.url.pathname).toBe('/confirm');
  expect(confirm.html).toContain('a***@e***');
  const wrong = await pool.browser.submit({ code: '000000' });
  expect(wrong.html).toContain('Invalid verification code');
  await pool.browser.submit({ resend: 'yes' });
  const back = await pool.browser.submit({ code: codeFor(pool.local, username) });
  expect(decodeJwt((await tokensFor(pool, back.url)).id_token)).toMatchObject({ email: username });
});

test('an unconfirmed user is asked for the code at sign-in', async () => {
  const pool = await startHosted();
  await pool.browser.visit('/signup', pool.asked);
  await pool.browser.submit({ username, password });
  const other = openBrowser(pool.local);
  await other.visit('/login', pool.asked);
  const page = await other.submit({ username, password });
  expect(page.url.pathname).toBe('/confirm');
  const back = await other.submit({ code: codeFor(pool.local, username) });
  expect(back.url.searchParams.get('code')).toBeTruthy();
});

test('a forgotten password is replaced by a code', async () => {
  const pool = await startHosted();
  await addUser(pool, { username });
  await pool.browser.visit('/login', pool.asked);
  await pool.browser.follow('Forgot your password?');
  const sent = await pool.browser.submit({ username });
  expect(sent.url.pathname).toBe('/confirmforgotPassword');
  const fresh = `New-${password}`;
  const done = await pool.browser.submit({ code: codeFor(pool.local, username), password: fresh });
  expect(done.html).toContain('Your password was changed.');
  const back = await pool.browser.submit({ username, password: fresh });
  expect(back.url.searchParams.get('code')).toBeTruthy();
});

test('a temporary password of an administrator is replaced by the user’s own password', async () => {
  const pool = await startHosted();
  await pool.aws.send(
    new AdminCreateUserCommand({
      UserPoolId: pool.userPoolId,
      Username: username,
      TemporaryPassword: `Temporary-${password}`,
    }),
  );
  await pool.browser.visit('/login', pool.asked);
  const forced = await pool.browser.submit({ username, password: `Temporary-${password}` });
  expect(forced.html).toContain('Choose a new password');
  const weak = await pool.browser.submit({ password: 'weak' });
  expect(weak.html).toContain('Password did not conform with policy');
  const back = await pool.browser.submit({ password });
  expect(back.url.searchParams.get('code')).toBeTruthy();
});

test('a required second factor is set up and then asked for', async () => {
  const pool = await startHosted({
    mfa: { MfaConfiguration: 'ON', SoftwareTokenMfaConfiguration: { Enabled: true } },
  });
  await addUser(pool, { username });
  const { browser, local } = pool;
  await browser.visit('/login', pool.asked);
  const setup = await browser.submit({ username, password });
  const [, secret = ''] = /<code>([A-Z2-7]+)<\/code>/.exec(setup.html) ?? [];
  expect((await browser.submit({ code: '000000' })).html).toContain('Code mismatch');
  const back = await browser.submit({ code: totpCode(local, secret) });
  expect(back.url.searchParams.get('code')).toBeTruthy();
  local.clock.advance(3600);
  await browser.visit('/login', pool.asked);
  const asked = await browser.submit({ username, password });
  expect(asked.html).toContain('authenticator app');
  expect((await browser.submit({ code: '000000' })).html).toContain('Invalid code received for user');
  const again = await browser.submit({ code: totpCode(local, secret) });
  expect(again.url.searchParams.get('code')).toBeTruthy();
});

test('a code page left for more than three minutes leads back to the password', async () => {
  const pool = await startHosted({
    mfa: {
      MfaConfiguration: 'ON',
      SmsMfaConfiguration: { SmsConfiguration: { SnsCallerArn: 'arn:aws:iam::123456789012:role/sms' } },
    },
  });
  const phone = '+15555550123';
  await addUser(pool, { username, phone });
  await pool.browser.visit('/login', pool.asked);
  const asked = await pool.browser.submit({ username, password });
  expect(asked.html).toContain('+*******0123');
  const code = codeFor(pool.local, phone);
  pool.local.clock.advance(181);
  const late = await pool.browser.submit({ code });
  expect(late.html).toContain('session is expired');
  expect(late.html).toContain('name="password"');
});

test('a hosted domain can have a path, and an app can have its own scheme', async () => {
  const pool = await startHosted();
  await addUser(pool, { username });
  const asked = { ...pool.asked, redirect_uri: 'myapp://callback' };
  const form = await pool.browser.visit('/people/oauth2/authorize', asked);
  expect(form.url.pathname).toBe('/people/login');
  const back = await pool.browser.submit({ username, password });
  expect(back.url.href).toMatch(/^myapp:\/\/callback\?code=[\w-]+&state=st$/);
});

test('the input of a person is shown as text, never as markup', async () => {
  const { browser, asked } = await startHosted();
  const typed = '"><script>alert(1)</script>';
  const page = await browser.visit('/login', { ...asked, login_hint: typed });
  expect(page.html).not.toContain('<script>');
});
