import { decodeJwt } from 'jose';
import { expect, test } from 'vitest';
import { startHosted, tokensFor } from '../fixtures/startHosted.js';
import { addUser, password, totpCode } from '../fixtures/startPool.js';

// Expected values are from the page "Authentication levels with ACR and AMR claims" of the developer guide.
const username = 'ada@example.com';
const loa = (...levels: number[]) => levels.map((level) => `urn:cognito:loa:${level}`).join(' ');

/** A pool whose user has a password and an authenticator app that no sign-in asks for. */
async function start(settings: Parameters<typeof startHosted>[0] = {}) {
  const hosted = await startHosted({
    ...settings,
    mfa: { MfaConfiguration: 'OPTIONAL', SoftwareTokenMfaConfiguration: { Enabled: true } },
  });
  await addUser(hosted, { username });
  const { local, clientId: ClientId } = hosted;
  const AuthParameters = { USERNAME: username, PASSWORD: password };
  const request = { ClientId, AuthFlow: 'USER_PASSWORD_AUTH', AuthParameters };
  const { AuthenticationResult } = await local.call<{ AuthenticationResult: { AccessToken: string } }>(
    'InitiateAuth',
    request,
  );
  const { AccessToken } = AuthenticationResult;
  const { SecretCode } = await local.call<{ SecretCode: string }>('AssociateSoftwareToken', { AccessToken });
  await local.call('VerifySoftwareToken', { AccessToken, UserCode: totpCode(local, SecretCode) });
  local.clock.advance(30);
  const levelAt = async (url: URL) => {
    const { access_token, id_token } = await tokensFor(hosted, url);
    const { acr, amr } = decodeJwt(access_token);
    expect(decodeJwt(id_token)).toMatchObject(acr === undefined ? {} : { acr, amr });
    return { acr, amr };
  };
  return { ...hosted, levelAt, code: () => totpCode(local, SecretCode) };
}

test('a sign-in for the level of a password has the level and its method in both tokens', async () => {
  const { browser, asked, levelAt } = await start();
  await browser.visit('/oauth2/authorize', { ...asked, acr_values: loa(1) });
  const { url } = await browser.submit({ username, password });
  expect(await levelAt(url)).toEqual({ acr: loa(1), amr: ['pwd'] });
});

test('a browser session of a lower level signs in again, with the second factor, and then suffices', async () => {
  const { browser, asked, levelAt, code } = await start();
  await browser.visit('/oauth2/authorize', asked);
  const plain = await browser.submit({ username, password });
  expect(await levelAt(plain.url)).toEqual({ acr: undefined, amr: undefined });
  const again = await browser.visit('/oauth2/authorize', { ...asked, acr_values: loa(4, 3) });
  expect(again.html).toContain('name="password"');
  const challenge = await browser.submit({ username, password });
  expect(challenge.html).toContain('name="code"');
  const { url } = await browser.submit({ code: code() });
  expect(await levelAt(url)).toEqual({ acr: loa(4), amr: ['pwd', 'otp', 'mfa'] });
  const silent = await browser.visit('/oauth2/authorize', { ...asked, acr_values: loa(4) });
  expect(await levelAt(silent.url)).toEqual({ acr: loa(4), amr: ['pwd', 'otp', 'mfa'] });
});

test('the app gets login_required when no session has the level, and invalid_request for unknown levels', async () => {
  const { browser, asked } = await start();
  await browser.visit('/oauth2/authorize', asked);
  await browser.submit({ username, password });
  const low = await browser.visit('/oauth2/authorize', { ...asked, prompt: 'none', acr_values: loa(4) });
  expect(low.url.searchParams.get('error')).toBe('login_required');
  const unknown = await browser.visit('/oauth2/authorize', { ...asked, acr_values: 'gold' });
  expect(unknown.url.searchParams.get('error')).toBe('invalid_request');
});

test('a pool of the feature plan Lite ignores acr_values', async () => {
  const { browser, asked, levelAt } = await start({ pool: { UserPoolTier: 'LITE' } });
  await browser.visit('/oauth2/authorize', { ...asked, acr_values: 'gold' });
  const { url } = await browser.submit({ username, password });
  expect(await levelAt(url)).toEqual({ acr: undefined, amr: undefined });
});

test('an app client accepts a browser session for as long as its session configuration says', async () => {
  const { browser, asked, local, userPoolId: UserPoolId, clientId: ClientId } = await start();
  const setMinutes = (MaxValidityMinutes: number) =>
    local.call('SetUserPoolClientSessionConfiguration', {
      UserPoolId,
      ClientId,
      SSOSession: { MaxValidityMinutes },
    });
  await local.call('SetUserPoolSessionConfiguration', {
    UserPoolId,
    UserSessionTracking: 'ENABLED',
    TokenSession: { MaxPerUser: 20 },
  });
  await setMinutes(180);
  await browser.visit('/oauth2/authorize', asked);
  await browser.submit({ username, password });
  local.clock.advance(2 * 60 * 60);
  expect((await browser.visit('/oauth2/authorize', asked)).url.searchParams.get('code')).toBeTruthy();
  await setMinutes(60);
  expect((await browser.visit('/oauth2/authorize', asked)).html).toContain('name="password"');
});
