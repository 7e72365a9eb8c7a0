import { AdminUpdateUserAttributesCommand } from '@aws-sdk/client-cognito-identity-provider';
import { expect, test } from 'vitest';
import { createAuthenticator } from '../fixtures/authenticator.js';
import { openBrowser } from '../fixtures/openBrowser.js';
import { redirectUri, startHosted } from '../fixtures/startHosted.js';
import { addUser, codeFor, password, type Settings } from '../fixtures/startPool.js';

const username = 'ada@example.com';
const site = 'https://login.test';
type Factor = 'PASSWORD' | 'EMAIL_OTP' | 'SMS_OTP' | 'WEB_AUTHN';

async function start(factors: Factor[], settings: Settings = {}) {
  const pool = await startHosted({
    ...settings,
    pool: { Policies: { SignInPolicy: { AllowedFirstAuthFactors: factors } }, ...settings.pool },
    client: { ExplicitAuthFlows: ['ALLOW_USER_AUTH'], ...settings.client },
    mfa: { MfaConfiguration: 'OFF', WebAuthnConfiguration: { RelyingPartyId: 'login.test' } },
  });
  await pool.browser.visit('/login', pool.asked);
  return pool;
}

/** Answers the options on a page as a browser does whose person agrees. */
function optionsIn(html: string) {
  const [, json = '{}'] = /id="options" value="([^"]*)"/.exec(html) ?? [];
  return JSON.parse(json.replaceAll('&quot;', '"'));
}

function waysIn(html: string): string[] {
  return [...html.matchAll(/name="way" value="([^"]*)"/g)].map(([, way = '']) => way);
}

test('a person types the username first, then the password, and sees the other ways', async () => {
  const pool = await start(['PASSWORD', 'EMAIL_OTP']);
  await addUser(pool, { username });
  const { browser } = pool;
  const first = await browser.visit('/login', { ...pool.asked, login_hint: username });
  expect(first.html).not.toContain('name="password"');
  expect(first.html).toContain('<button>Next</button>');
  const second = await browser.submit({ username });
  expect(second.html).toContain(`Signing in as ${username}`);
  expect(waysIn(second.html)).toEqual(['PASSWORD', 'EMAIL_OTP']);
  const wrong = await browser.submit({ password: 'wrong' });
  expect(wrong.html).toContain('Incorrect username or password.');
  expect(waysIn(wrong.html)).toEqual(['PASSWORD', 'EMAIL_OTP']);
  const back = await browser.submit({ password });
  expect(back.url.searchParams.get('code')).toBeTruthy();
});

test('an email code of eight digits replaces the password, can be sent again, and a wrong code asks again', async () => {
  const pool = await start(['PASSWORD', 'EMAIL_OTP']);
  await addUser(pool, { username });
  const { browser, local } = pool;
  await browser.submit({ username });
  const asked = await browser.submit({ way: 'EMAIL_OTP' });
  expect(asked.html).toContain('a***@e***');
  const old = codeFor(local, username);
  expect(old).toMatch(/^\d{8}$/);
  const again = await browser.submit({ resend: 'yes' });
  expect(again.html).toContain('We sent a new code.');
  const wrong = await browser.submit({ code: old });
  expect(wrong.html).toContain('Invalid code or auth state for the user.');
  expect(waysIn(wrong.html)).toEqual(['EMAIL_OTP', 'PASSWORD']);
  const back = await browser.submit({ code: codeFor(local, username) });
  expect(back.url.searchParams.get('code')).toBeTruthy();
});

test.each([
  ['EMAIL_OTP', 'a***@e***'],
  ['SMS_OTP', '+*******0100'],
] as const)('where a user has only %s, the code is sent at once', async (factor, destination) => {
  const pool = await start([factor]);
  const { aws, userPoolId: UserPoolId } = pool;
  const phone = '+15555550100';
  await addUser(pool, { username, phone });
  const UserAttributes = [{ Name: 'phone_number_verified', Value: 'true' }];
  await aws.send(new AdminUpdateUserAttributesCommand({ UserPoolId, Username: username, UserAttributes }));
  expect((await pool.browser.submit({ username })).html).toContain(destination);
  const code = codeFor(pool.local, factor === 'EMAIL_OTP' ? username : phone);
  const back = await pool.browser.submit({ code });
  expect(back.url.searchParams.get('code')).toBeTruthy();
});

test('an unknown user sees the same pages as a known user, and no code is right', async () => {
  const pool = await start(['PASSWORD', 'EMAIL_OTP']);
  const known = 'adam@example.com';
  await addUser(pool, { username: known });
  const seen = async (login: string) => {
    const browser = openBrowser(pool.local);
    await browser.visit('/login', pool.asked);
    const pages = [
      await browser.submit({ username: login }),
      await browser.submit({ password: 'wrong' }),
      await browser.submit({ way: 'EMAIL_OTP' }),
      await browser.submit({ resend: 'yes' }),
      await browser.submit({ code: '00000000' }),
      await browser.submit({ way: 'PASSWORD' }),
    ];
    return pages.map(({ html, status }) => [
      status,
      html
        .replaceAll(login, 'LOGIN')
        .replaceAll(encodeURIComponent(login), 'LOGIN')
        .replace(/"(session|username|_csrf)" value="[^"]*"/g, '')
        .replace(/[\w-]{36}(?=&quot;)/g, ''),
    ]);
  };
  expect(await seen('abcd@example.com')).toEqual(await seen(known));
});

test('a passkey signs in on the page, which runs one script of its own', async () => {
  const pool = await start(['PASSWORD', 'WEB_AUTHN'], {
    pool: { AutoVerifiedAttributes: ['email'] },
  });
  const { browser, local } = pool;
  const authenticator = await createAuthenticator(site);
  await browser.visit('/signup', pool.asked);
  await browser.submit({ username, password });
  const offer = await browser.submit({ code: codeFor(local, username) });
  expect(offer.url.pathname).toBe('/passkeys/add');
  const created = await authenticator.create(optionsIn(offer.html));
  const after = await browser.submit({ credential: JSON.stringify(created) });
  expect(after.url.searchParams.get('code')).toBeTruthy();
  await browser.visit('/login', { ...pool.asked, prompt: 'login' });
  const asked = await browser.submit({ username });
  expect(asked.html).toContain('A passkey needs JavaScript.');
  expect(waysIn(asked.html)).toEqual(['PASSWORD']);
  const empty = await browser.submit({ credential: '' });
  expect(empty.html).toContain('role="alert">The passkey was not used.');
  const other = await (await createAuthenticator(site)).get(optionsIn(empty.html));
  const refused = await browser.submit({ credential: JSON.stringify(other) });
  expect(refused.html).toContain('The passkey was not used.');
  await browser.submit({ way: 'WEB_AUTHN' });
  const page = await browser.submit({ credential: '' });
  const signed = await authenticator.get(optionsIn(page.html));
  const back = await browser.submit({ credential: JSON.stringify(signed) });
  expect(back.url.searchParams.get('code')).toBeTruthy();
});

test('a passkey can be added later or not, by a browser in which a user is signed in', async () => {
  const pool = await start(['PASSWORD', 'WEB_AUTHN']);
  await addUser(pool, { username });
  const { browser, clientId } = pool;
  const link = { client_id: clientId, redirect_uri: redirectUri };
  const early = await browser.visit('/passkeys/add', link);
  expect([early.status, early.html.includes('Sign in first.')]).toEqual([401, true]);
  await browser.follow('Sign in');
  expect((await browser.visit('/login', pool.asked)).status).toBe(200);
  await browser.submit({ username });
  await browser.submit({ password });
  await browser.visit('/passkeys/add', link);
  const bad = await browser.submit({ credential: '{"id":"x"}' });
  expect(bad.html).toContain('The passkey was not added.');
  const back = await browser.submit({ skip: 'yes' });
  expect(back.url.href).toBe(redirectUri);
  const stranger = await browser.visit('/passkeys/add', { ...link, redirect_uri: 'https://evil.test/' });
  expect(stranger.status).toBe(400);
});

test('a username alone starts no session for an account that is confirmed later', async () => {
  const pool = await start(['PASSWORD', 'EMAIL_OTP']);
  const owner = openBrowser(pool.local);
  await owner.visit('/signup', pool.asked);
  await owner.submit({ username, password });
  const page = await pool.browser.submit({ username });
  expect(page.url.pathname).toBe('/confirm');
  await owner.submit({ code: codeFor(pool.local, username) });
  const other = await pool.browser.visit('/oauth2/authorize', { ...pool.asked, prompt: 'none' });
  expect(other.url.searchParams.get('error')).toBe('login_required');
});
