import { decodeJwt } from 'jose';
import { expect, test } from 'vitest';
import { addUser, password, type Settings, startPool, totpCode } from '../fixtures/startPool.js';
import type { LocalCognito } from '../index.js';

// Expected values are from the pages "Authentication levels with ACR and AMR claims" and "Step-up authentication with
// the USER_AUTH flow" of the developer guide.
const username = 'ada@example.com';
const phone = '+15551234567';
const loa = (...levels: number[]) => levels.map((level) => `urn:cognito:loa:${level}`).join(' ');

interface Answer extends Record<string, unknown> {
  ChallengeName?: string;
  Session?: string;
  AvailableChallenges?: string[];
  AuthenticationResult?: { AccessToken: string; IdToken: string; RefreshToken: string };
}

/** A pool whose user has a password, an email, a phone and, unless `without`, an authenticator app. */
async function start({ app = true, ...settings }: Settings & { app?: boolean } = {}) {
  const pool = await startPool({
    ...settings,
    pool: {
      Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP'] } },
      ...settings.pool,
    },
    client: {
      ExplicitAuthFlows: ['ALLOW_USER_AUTH', 'ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
    },
    mfa: settings.mfa ?? {
      MfaConfiguration: 'OPTIONAL',
      SoftwareTokenMfaConfiguration: { Enabled: true },
      SmsMfaConfiguration: { SmsConfiguration: { SnsCallerArn: 'arn:aws:iam::1:role/sms' } },
    },
  });
  await addUser(pool, { username, phone });
  const { local, clientId: ClientId } = pool;
  const begin = (parameters: Record<string, string>, AuthFlow = 'USER_AUTH') =>
    local.call<Answer>('InitiateAuth', {
      ClientId,
      AuthFlow,
      AuthParameters: { USERNAME: username, ...parameters },
    });
  const answer = (asked: Answer, responses: Record<string, string>) =>
    local.call<Answer>('RespondToAuthChallenge', {
      ClientId,
      ChallengeName: asked.ChallengeName,
      Session: asked.Session,
      ChallengeResponses: { USERNAME: username, ...responses },
    });
  const plain = await begin({ PASSWORD: password }, 'USER_PASSWORD_AUTH');
  const AccessToken = plain.AuthenticationResult?.AccessToken ?? '';
  const secret = app ? await registerApp(local, AccessToken) : '';
  local.clock.advance(30);
  return { ...pool, begin, answer, AccessToken, secret };
}
type Started = Awaited<ReturnType<typeof start>>;

async function registerApp(local: LocalCognito, AccessToken: string): Promise<string> {
  const { SecretCode } = await local.call<{ SecretCode: string }>('AssociateSoftwareToken', { AccessToken });
  await local.call('VerifySoftwareToken', { AccessToken, UserCode: totpCode(local, SecretCode) });
  return SecretCode;
}

function claimsOf({ AuthenticationResult }: Answer) {
  const { acr, amr } = decodeJwt(AuthenticationResult?.AccessToken ?? '');
  const id = decodeJwt(AuthenticationResult?.IdToken ?? '');
  expect(id).toMatchObject({ ...(acr ? { acr, amr } : {}) });
  return { acr, amr };
}

const byPassword = { PREFERRED_CHALLENGE: 'PASSWORD', PASSWORD: password };

async function answerByApp({ answer, local, secret }: Started, asked: Answer) {
  expect(asked.ChallengeName).toBe('SOFTWARE_TOKEN_MFA');
  return answer(asked, { SOFTWARE_TOKEN_MFA_CODE: totpCode(local, secret) });
}

test('a sign-in reaches the level that the app asks for, and the tokens name the level and its methods', async () => {
  const pool = await start();
  const { begin, answer, codeFor } = pool;
  expect(claimsOf(await begin({ ...byPassword, TARGET_ACR_VALUES: loa(1) }))).toEqual({
    acr: loa(1),
    amr: ['pwd'],
  });
  const coded = await begin({ TARGET_ACR_VALUES: loa(2) });
  expect(coded).toMatchObject({ ChallengeName: 'SELECT_CHALLENGE', AvailableChallenges: ['EMAIL_OTP'] });
  const sent = await answer(coded, { ANSWER: 'EMAIL_OTP' });
  expect(claimsOf(await answer(sent, { EMAIL_OTP_CODE: codeFor(username) }))).toEqual({
    acr: loa(2),
    amr: ['email_otp'],
  });
  const chosen = await begin({ ...byPassword, TARGET_ACR_VALUES: loa(3) });
  expect(chosen.ChallengeName).toBe('SELECT_MFA_TYPE');
  const texted = await answer(chosen, { ANSWER: 'SMS_MFA' });
  expect(claimsOf(await answer(texted, { SMS_MFA_CODE: codeFor(phone) }))).toEqual({
    acr: loa(3),
    amr: ['pwd', 'sms', 'mfa'],
  });
  const byApp = await begin({ ...byPassword, TARGET_ACR_VALUES: `urn:unknown ${loa(4, 1)}` });
  expect(claimsOf(await answerByApp(pool, byApp))).toEqual({ acr: loa(4), amr: ['pwd', 'otp', 'mfa'] });
});

test('a pool’s own name of a level replaces the default name', async () => {
  const AcrConfiguration = { Level1: { AcrValue: 'urn:mine:low' } };
  const { begin } = await start({ app: false, pool: { AcrConfiguration } });
  const named = await begin({ ...byPassword, TARGET_ACR_VALUES: 'urn:mine:low' });
  expect(claimsOf(named)).toEqual({ acr: 'urn:mine:low', amr: ['pwd'] });
  await expect(begin({ ...byPassword, TARGET_ACR_VALUES: loa(1) })).rejects.toMatchObject({
    name: 'InvalidParameterException',
  });
});

test('an access token counts for its methods, until it is older than the maximum age', async () => {
  const pool = await start();
  const stepUp = { ACCESS_TOKEN: pool.AccessToken, TARGET_ACR_VALUES: loa(4), MAX_AGE: '300' };
  const reached = await answerByApp(pool, await pool.begin(stepUp));
  expect(claimsOf(reached)).toEqual({ acr: loa(4), amr: ['pwd', 'otp', 'mfa'] });
  const { AccessToken = '', RefreshToken = '' } = reached.AuthenticationResult ?? {};
  await expect(pool.begin({ ACCESS_TOKEN: AccessToken, TARGET_ACR_VALUES: loa(3) })).rejects.toMatchObject({
    name: 'InvalidParameterException',
  });
  pool.local.clock.advance(600);
  const refreshed = await pool.begin({ REFRESH_TOKEN: RefreshToken }, 'REFRESH_TOKEN_AUTH');
  expect(claimsOf(refreshed)).toEqual({ acr: loa(4), amr: ['pwd', 'otp', 'mfa'] });
  const authTime = (token = '') => decodeJwt(token).auth_time;
  expect(authTime(refreshed.AuthenticationResult?.AccessToken)).toBe(authTime(AccessToken));
  expect(await pool.begin(stepUp)).toMatchObject({
    ChallengeName: 'SELECT_CHALLENGE',
    AvailableChallenges: ['PASSWORD_SRP', 'PASSWORD'],
  });
});

test('a level out of reach, an unknown level and a token of another user are refused', async () => {
  const { begin, AccessToken, aws, ...pool } = await start({ app: false });
  const refusal = { name: 'InvalidParameterException' };
  await expect(begin({ TARGET_ACR_VALUES: loa(4) })).rejects.toMatchObject(refusal);
  await expect(begin({ TARGET_ACR_VALUES: 'urn:unknown' })).rejects.toMatchObject(refusal);
  await expect(begin({ TARGET_ACR_VALUES: '' })).rejects.toMatchObject(refusal);
  await expect(begin({ TARGET_ACR_VALUES: loa(1), MAX_AGE: '-1' })).rejects.toMatchObject(refusal);
  await expect(begin({ ACCESS_TOKEN: AccessToken })).rejects.toMatchObject(refusal);
  await addUser({ aws, ...pool }, { username: 'bea@example.com' });
  await expect(
    begin({ USERNAME: 'bea@example.com', ACCESS_TOKEN: AccessToken, TARGET_ACR_VALUES: loa(1) }),
  ).rejects.toMatchObject({ name: 'NotAuthorizedException' });
  const fallback = await begin({ ...byPassword, TARGET_ACR_VALUES: loa(4, 1) });
  expect(claimsOf(fallback)).toEqual({ acr: loa(1), amr: ['pwd'] });
});

test('a second factor that the user turned on is asked for at every level', async () => {
  const pool = await start();
  const identity = { UserPoolId: pool.userPoolId, Username: username };
  const SoftwareTokenMfaSettings = { Enabled: true };
  await pool.local.call('AdminSetUserMFAPreference', { ...identity, SoftwareTokenMfaSettings });
  const asked = await pool.begin({ ...byPassword, TARGET_ACR_VALUES: loa(1) });
  expect(claimsOf(await answerByApp(pool, asked))).toEqual({ acr: loa(4), amr: ['pwd', 'otp', 'mfa'] });
});

test('a sign-in that asks for no level has no such claims, and a wrong code gives no tokens', async () => {
  const pool = await start();
  expect(claimsOf(await pool.begin(byPassword))).toEqual({ acr: undefined, amr: undefined });
  const asked = await pool.begin({ ACCESS_TOKEN: pool.AccessToken, TARGET_ACR_VALUES: loa(4) });
  await expect(pool.answer(asked, { SOFTWARE_TOKEN_MFA_CODE: '000000' })).rejects.toMatchObject({
    name: 'CodeMismatchException',
  });
});
