import {
  AdminCreateUserCommand,
  AdminSetUserMFAPreferenceCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import {
  confirmSignIn,
  fetchMFAPreference,
  fetchUserAttributes,
  setUpTOTP,
  signOut,
  updateMFAPreference,
  verifyTOTPSetup,
} from 'aws-amplify/auth';
import { expect, test } from 'vitest';
import {
  addUser,
  password,
  type Settings,
  signInPlainly,
  startPool,
  type TestPool,
  totpCode,
  withStoppedClock,
} from '../fixtures/startPool.js';

const username = 'ada@example.com';
const phone = '+491701234567';

type Mfa = NonNullable<Settings['mfa']>;
const SoftwareTokenMfaConfiguration = { Enabled: true };
const EmailMfaConfiguration = { Subject: 'Code' };
const SmsMfaConfiguration = { SmsAuthenticationMessage: 'Code {####}' };
const optional: Mfa = {
  MfaConfiguration: 'OPTIONAL',
  SoftwareTokenMfaConfiguration,
  EmailMfaConfiguration,
  SmsMfaConfiguration,
};
const required: Mfa = { ...optional, MfaConfiguration: 'ON' };

async function start(mfa: Mfa, pool: Settings['pool'] = {}, user: { phone?: string } = { phone }) {
  const started = await startPool({ mfa, pool }, withStoppedClock());
  await addUser(started, { username, ...user });
  return started;
}

async function prefer({ aws, userPoolId }: TestPool, ...factors: ('SMS' | 'Email')[]) {
  const settings = factors.map((factor, index) => [
    `${factor === 'SMS' ? 'SMS' : 'Email'}MfaSettings`,
    { Enabled: true, PreferredMfa: factors.length === 1 && index === 0 },
  ]);
  const preferences = Object.fromEntries(settings);
  await aws.send(
    new AdminSetUserMFAPreferenceCommand({ UserPoolId: userPoolId, Username: username, ...preferences }),
  );
}

test('an authenticator app is set up and asked for, and each of its codes works once', async () => {
  const { local } = await start(optional);
  await signInPlainly(username);
  const { sharedSecret } = await setUpTOTP();
  await expect(verifyTOTPSetup({ code: '000000' })).rejects.toMatchObject({
    name: 'EnableSoftwareTokenMFAException',
  });
  await verifyTOTPSetup({ code: totpCode(local, sharedSecret) });
  await updateMFAPreference({ totp: 'PREFERRED' });
  expect(await fetchMFAPreference()).toEqual({ enabled: ['TOTP'], preferred: 'TOTP' });
  await signOut();
  const { nextStep } = await signInPlainly(username);
  expect(nextStep.signInStep).toBe('CONFIRM_SIGN_IN_WITH_TOTP_CODE');
  await expect(confirmSignIn({ challengeResponse: totpCode(local, sharedSecret) })).rejects.toMatchObject({
    name: 'ExpiredCodeException',
    message: 'Your software token has already been used once.',
  });
  local.clock.advance(30);
  await expect(confirmSignIn({ challengeResponse: '000000' })).rejects.toMatchObject({
    name: 'CodeMismatchException',
  });
  expect(await confirmSignIn({ challengeResponse: totpCode(local, sharedSecret) })).toMatchObject({
    isSignedIn: true,
  });
});

// Answers of AWS: VerifySoftwareToken alone turns nothing on where the second factor is optional.
test('an authenticator app that is optional is asked for only after the user prefers it', async () => {
  const { local } = await start(optional);
  await signInPlainly(username);
  const { sharedSecret } = await setUpTOTP();
  await verifyTOTPSetup({ code: totpCode(local, sharedSecret) });
  expect(await fetchMFAPreference()).toEqual({});
  await signOut();
  expect(await signInPlainly(username)).toMatchObject({ isSignedIn: true });
  await updateMFAPreference({ totp: 'ENABLED' });
  await signOut();
  expect((await signInPlainly(username)).nextStep.signInStep).toBe('CONFIRM_SIGN_IN_WITH_TOTP_CODE');
});

test('a code of the time step before is accepted, a code from two time steps before is refused', async () => {
  const { local } = await start(optional);
  await signInPlainly(username);
  const { sharedSecret } = await setUpTOTP();
  const code = totpCode(local, sharedSecret);
  local.clock.advance(60);
  await expect(verifyTOTPSetup({ code })).rejects.toThrow();
  const next = totpCode(local, sharedSecret);
  local.clock.advance(30);
  await verifyTOTPSetup({ code: next });
});

test('the code of a text message is asked for, and can be corrected after a wrong code', async () => {
  const pool = await start(optional);
  await prefer(pool, 'SMS');
  const { nextStep } = await signInPlainly(username);
  expect(nextStep).toMatchObject({
    signInStep: 'CONFIRM_SIGN_IN_WITH_SMS_CODE',
    codeDeliveryDetails: { deliveryMedium: 'SMS', destination: '+********4567' },
  });
  await expect(confirmSignIn({ challengeResponse: 'wrong' })).rejects.toMatchObject({
    name: 'CodeMismatchException',
    message: 'Invalid code or auth state for the user.',
  });
  expect(await confirmSignIn({ challengeResponse: pool.codeFor(phone) })).toMatchObject({ isSignedIn: true });
  expect(await fetchUserAttributes()).toMatchObject({ phone_number_verified: 'true' });
  await updateMFAPreference({ sms: 'DISABLED' });
  await signOut();
  expect(await signInPlainly(username)).toMatchObject({ isSignedIn: true });
});

test('the code of an email is asked for', async () => {
  const pool = await start(optional);
  await prefer(pool, 'Email');
  const { nextStep } = await signInPlainly(username);
  expect(nextStep).toMatchObject({
    signInStep: 'CONFIRM_SIGN_IN_WITH_EMAIL_CODE',
    codeDeliveryDetails: { deliveryMedium: 'EMAIL', destination: 'a***@e***' },
  });
  expect(await confirmSignIn({ challengeResponse: pool.codeFor(username) })).toMatchObject({
    isSignedIn: true,
  });
});

test('with two factors and no preference the user chooses a factor', async () => {
  const pool = await start(optional);
  await prefer(pool, 'SMS', 'Email');
  const { nextStep } = await signInPlainly(username);
  expect(nextStep).toEqual({
    signInStep: 'CONTINUE_SIGN_IN_WITH_MFA_SELECTION',
    allowedMFATypes: ['SMS', 'EMAIL'],
  });
  const chosen = await confirmSignIn({ challengeResponse: 'EMAIL' });
  expect(chosen.nextStep.signInStep).toBe('CONFIRM_SIGN_IN_WITH_EMAIL_CODE');
  expect(await confirmSignIn({ challengeResponse: pool.codeFor(username) })).toMatchObject({
    isSignedIn: true,
  });
});

test('a challenge ends after three minutes', async () => {
  const pool = await start(optional);
  await prefer(pool, 'SMS');
  await signInPlainly(username);
  pool.local.clock.advance(180);
  await expect(confirmSignIn({ challengeResponse: pool.codeFor(phone) })).rejects.toMatchObject({
    name: 'NotAuthorizedException',
    message: 'Invalid session for the user, session is expired.',
  });
});

test('a challenge is valid as long as the app client sets', async () => {
  const pool = await startPool({ mfa: optional, client: { AuthSessionValidity: 5 } }, withStoppedClock());
  await addUser(pool, { username, phone });
  await prefer(pool, 'SMS');
  await signInPlainly(username);
  pool.local.clock.advance(299);
  expect(await confirmSignIn({ challengeResponse: pool.codeFor(phone) })).toMatchObject({ isSignedIn: true });
});

test('five wrong codes lock the second factor', async () => {
  const pool = await start(optional);
  await prefer(pool, 'SMS');
  await signInPlainly(username);
  for (let count = 0; count < 5; count += 1) {
    await expect(confirmSignIn({ challengeResponse: 'wrong' })).rejects.toThrow('Invalid code');
  }
  const challengeResponse = pool.codeFor(phone);
  await expect(confirmSignIn({ challengeResponse })).rejects.toThrow('Password attempts exceeded');
  pool.local.clock.advance(1);
  expect(await confirmSignIn({ challengeResponse })).toMatchObject({ isSignedIn: true });
});

test('where a second factor is required, a contact that is not for recovery counts as a factor', async () => {
  const recovery = { RecoveryMechanisms: [{ Priority: 1, Name: 'verified_email' as const }] };
  const { codeFor } = await start(required, { AccountRecoverySetting: recovery });
  const { nextStep } = await signInPlainly(username);
  expect(nextStep.signInStep).toBe('CONFIRM_SIGN_IN_WITH_SMS_CODE');
  expect(await confirmSignIn({ challengeResponse: codeFor(phone) })).toMatchObject({ isSignedIn: true });
});

test('where a second factor is required and the user has none, an authenticator app is set up', async () => {
  const { local } = await start({ MfaConfiguration: 'ON', SoftwareTokenMfaConfiguration }, {}, {});
  const { nextStep } = await signInPlainly(username);
  if (nextStep.signInStep !== 'CONTINUE_SIGN_IN_WITH_TOTP_SETUP') throw new Error(nextStep.signInStep);
  const { sharedSecret } = nextStep.totpSetupDetails;
  await expect(confirmSignIn({ challengeResponse: '000000' })).rejects.toMatchObject({
    name: 'EnableSoftwareTokenMFAException',
  });
  expect(await confirmSignIn({ challengeResponse: totpCode(local, sharedSecret) })).toMatchObject({
    isSignedIn: true,
  });
  expect(await fetchMFAPreference()).toMatchObject({ enabled: ['TOTP'] });
  await expect(updateMFAPreference({ totp: 'DISABLED' })).rejects.toMatchObject({
    name: 'InvalidParameterException',
  });
});

test('where an app or email can be set up, the user chooses, and email is set up with an address', async () => {
  const { aws, userPoolId, codeFor } = await startPool({
    mfa: { ...required, SmsMfaConfiguration: undefined },
    pool: { UsernameAttributes: undefined },
  });
  const TemporaryPassword = password;
  await aws.send(new AdminCreateUserCommand({ UserPoolId: userPoolId, Username: 'ada', TemporaryPassword }));
  await signInPlainly('ada', password);
  const { nextStep } = await confirmSignIn({ challengeResponse: `${password}!` });
  expect(nextStep).toEqual({
    signInStep: 'CONTINUE_SIGN_IN_WITH_MFA_SETUP_SELECTION',
    allowedMFATypes: ['TOTP', 'EMAIL'],
  });
  const chosen = await confirmSignIn({ challengeResponse: 'EMAIL' });
  expect(chosen.nextStep.signInStep).toBe('CONTINUE_SIGN_IN_WITH_EMAIL_SETUP');
  const sent = await confirmSignIn({ challengeResponse: username });
  expect(sent.nextStep.signInStep).toBe('CONFIRM_SIGN_IN_WITH_EMAIL_CODE');
  expect(await confirmSignIn({ challengeResponse: codeFor(username) })).toMatchObject({ isSignedIn: true });
  expect(await fetchUserAttributes()).toMatchObject({ email: username, email_verified: 'true' });
  expect(await fetchMFAPreference()).toMatchObject({ enabled: ['EMAIL'] });
});

test('a factor that the user or the pool lacks cannot be turned on', async () => {
  await start({ MfaConfiguration: 'OPTIONAL', SoftwareTokenMfaConfiguration });
  await signInPlainly(username);
  await expect(updateMFAPreference({ totp: 'ENABLED' })).rejects.toThrow('not verified software token mfa');
  await expect(updateMFAPreference({ sms: 'ENABLED' })).rejects.toThrow(
    'has not been enabled by the userPool',
  );
});
