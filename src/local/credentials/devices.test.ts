import {
  AdminSetUserMFAPreferenceCommand,
  ConfirmDeviceCommand,
  ForgetDeviceCommand,
  GetDeviceCommand,
  GetTokensFromRefreshTokenCommand,
  InitiateAuthCommand,
  ListDevicesCommand,
  RespondToAuthChallengeCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import {
  AuthenticationDetails,
  CognitoUser,
  CognitoUserPool,
  type CognitoUserSession,
} from 'amazon-cognito-identity-js';
import {
  confirmSignIn,
  fetchAuthSession,
  fetchDevices,
  forgetDevice,
  rememberDevice,
  signIn,
  signOut,
} from 'aws-amplify/auth';
import { expect, test, vi } from 'vitest';
import { addUser, endpoint, password, startPool, type TestPool } from '../fixtures/startPool.js';

const username = 'ada@example.com';
const sms = { SmsConfiguration: { SnsCallerArn: 'arn:aws:iam::1:role/sms' } };

// Amplify names the device after the browser, and confirms no device without a browser.
vi.stubGlobal('navigator', { userAgent: 'Test', platform: 'Test', language: 'en', product: '' });

async function startDevicePool(onPrompt = false) {
  const pool = await startPool({
    pool: {
      DeviceConfiguration: { ChallengeRequiredOnNewDevice: true, DeviceOnlyRememberedOnUserPrompt: onPrompt },
    },
    mfa: { MfaConfiguration: 'OPTIONAL', SmsMfaConfiguration: sms },
  });
  await addUser(pool, { username, phone: '+15551234567' });
  const SMSMfaSettings = { Enabled: true, PreferredMfa: true };
  const identity = { UserPoolId: pool.userPoolId, Username: username };
  await pool.aws.send(new AdminSetUserMFAPreferenceCommand({ ...identity, SMSMfaSettings }));
  return pool;
}

async function signInWithCode(pool: TestPool) {
  const { nextStep } = await signIn({ username, password });
  expect(nextStep.signInStep).toBe('CONFIRM_SIGN_IN_WITH_SMS_CODE');
  return confirmSignIn({ challengeResponse: pool.codeFor('+15551234567') });
}

async function accessToken() {
  return (await fetchAuthSession()).tokens?.accessToken.toString() ?? '';
}

test('Amplify’s device is remembered at its first sign-in and needs no second factor from then on', async () => {
  const pool = await startDevicePool();
  expect(await signInWithCode(pool)).toMatchObject({ isSignedIn: true });
  const devices = await fetchDevices();
  expect(devices).toHaveLength(1);
  const claims = (await fetchAuthSession()).tokens?.accessToken.payload;
  expect(claims?.device_key).toBe(devices[0]?.id);
  await signOut();
  expect(await signIn({ username, password })).toMatchObject({ isSignedIn: true });
  expect(await fetchDevices()).toHaveLength(1);
});

test('Amplify refreshes the tokens of a confirmed device', async () => {
  await signInWithCode(await startDevicePool());
  expect((await fetchAuthSession({ forceRefresh: true })).tokens?.idToken).toBeTruthy();
});

test('where the user is asked first, a device is remembered only after the user agreed', async () => {
  const pool = await startDevicePool(true);
  await signInWithCode(pool);
  await signOut();
  await signInWithCode(pool);
  await rememberDevice();
  await signOut();
  expect(await signIn({ username, password })).toMatchObject({ isSignedIn: true });
});

test('a forgotten device needs a second factor and is confirmed again', async () => {
  const pool = await startDevicePool();
  await signInWithCode(pool);
  const [device] = await fetchDevices();
  const AccessToken = await accessToken();
  const identity = { AccessToken, DeviceKey: device?.id ?? '' };
  await pool.aws.send(new ForgetDeviceCommand(identity));
  await signOut();
  // The client still names the deleted device, gets an error, and continues without the device.
  expect(await signInWithCode(pool)).toMatchObject({ isSignedIn: true });
  const [next] = await fetchDevices();
  expect(next?.id).not.toBe(device?.id);
});

test('Amplify forgets its own device', async () => {
  await signInWithCode(await startDevicePool());
  await forgetDevice();
  expect(await fetchDevices()).toEqual([]);
});

test('the answers of pools that do not remember devices contain no device', async () => {
  const pool = await startPool();
  await addUser(pool, { username });
  await signIn({ username, password });
  expect(await fetchDevices()).toEqual([]);
  expect((await fetchAuthSession()).tokens?.accessToken.payload.device_key).toBeUndefined();
});

async function signInPlainly(pool: TestPool, parameters: Record<string, string> = {}) {
  const AuthParameters = { USERNAME: username, PASSWORD: password, ...parameters };
  const request = { ClientId: pool.clientId, AuthFlow: 'USER_PASSWORD_AUTH' as const, AuthParameters };
  return pool.aws.send(new InitiateAuthCommand(request));
}

async function startPlainDevicePool() {
  const pool = await startPool({ pool: { DeviceConfiguration: {} } });
  await addUser(pool, { username });
  const { AuthenticationResult } = await signInPlainly(pool);
  const { AccessToken = '', RefreshToken = '', NewDeviceMetadata } = AuthenticationResult ?? {};
  return {
    ...pool,
    AccessToken,
    RefreshToken,
    DeviceKey: NewDeviceMetadata?.DeviceKey ?? '',
    NewDeviceMetadata,
  };
}

test('a new device gets a key and a group key', async () => {
  const { NewDeviceMetadata } = await startPlainDevicePool();
  expect(NewDeviceMetadata).toEqual({
    DeviceKey: expect.stringMatching(/^us-east-1_[0-9a-f]{8}-[0-9a-f-]{27}$/),
    DeviceGroupKey: expect.stringMatching(/^-\w{8}$/),
  });
});

test('a device is confirmed with the access token of another sign-in of its user', async () => {
  const pool = await startPlainDevicePool();
  const { AuthenticationResult } = await signInPlainly(pool);
  const AccessToken = AuthenticationResult?.AccessToken;
  const DeviceSecretVerifierConfig = { PasswordVerifier: 'AQ==', Salt: 'AQ==' };
  const confirm = new ConfirmDeviceCommand({
    AccessToken,
    DeviceKey: pool.DeviceKey,
    DeviceSecretVerifierConfig,
  });
  expect(await pool.aws.send(confirm)).toMatchObject({ UserConfirmationNecessary: false });
  const DeviceKey = 'us-east-1_00000000-0000-0000-0000-000000000000';
  await expect(
    pool.aws.send(new ConfirmDeviceCommand({ AccessToken, DeviceKey, DeviceSecretVerifierConfig })),
  ).rejects.toThrow('Device does not exist.');
});

test('a refresh token works after its device is confirmed, and only with the device’s key', async () => {
  const { aws, clientId, AccessToken, RefreshToken, DeviceKey } = await startPlainDevicePool();
  const refresh = (more: object) =>
    aws.send(new GetTokensFromRefreshTokenCommand({ ClientId: clientId, RefreshToken, ...more }));
  const refusal = { name: 'NotAuthorizedException', message: 'Invalid Refresh Token' };
  await expect(refresh({ DeviceKey })).rejects.toMatchObject(refusal);
  const DeviceSecretVerifierConfig = { PasswordVerifier: 'AQID', Salt: 'BAUG' };
  const confirm = new ConfirmDeviceCommand({ AccessToken, DeviceKey, DeviceSecretVerifierConfig });
  expect(await aws.send(confirm)).toMatchObject({ UserConfirmationNecessary: false });
  await expect(aws.send(confirm)).rejects.toMatchObject({ name: 'DeviceKeyExistsException' });
  await expect(refresh({})).rejects.toMatchObject(refusal);
  expect((await refresh({ DeviceKey })).AuthenticationResult?.AccessToken).toBeTruthy();
});

test('a device is described, and a missing device is refused', async () => {
  const { aws, AccessToken, DeviceKey, ...pool } = await startPlainDevicePool();
  const DeviceSecretVerifierConfig = { PasswordVerifier: 'AQID', Salt: 'BAUG' };
  const named = { AccessToken, DeviceKey, DeviceName: 'Laptop', DeviceSecretVerifierConfig };
  await aws.send(new ConfirmDeviceCommand(named));
  const { Device } = await aws.send(new GetDeviceCommand({ AccessToken, DeviceKey }));
  expect(Device).toMatchObject({
    DeviceKey,
    DeviceAttributes: expect.arrayContaining([{ Name: 'device_name', Value: 'Laptop' }]),
    DeviceCreateDate: expect.any(Date),
  });
  expect((await aws.send(new ListDevicesCommand({ AccessToken, Limit: 60 }))).Devices).toEqual([Device]);
  const unknown = 'us-east-1_00000000-0000-4000-8000-000000000000';
  const refusal = { name: 'ResourceNotFoundException', message: 'Device does not exist.' };
  await expect(aws.send(new GetDeviceCommand({ AccessToken, DeviceKey: unknown }))).rejects.toMatchObject(
    refusal,
  );
  await expect(signInPlainly({ aws, ...pool }, { DEVICE_KEY: unknown })).rejects.toMatchObject(refusal);
  await expect(
    aws.send(new ConfirmDeviceCommand({ AccessToken, DeviceKey: unknown, DeviceSecretVerifierConfig })),
  ).rejects.toMatchObject(refusal);
});

test('a device with a wrong proof is refused', async () => {
  const { aws, AccessToken, DeviceKey, ...pool } = await startPlainDevicePool();
  const DeviceSecretVerifierConfig = { PasswordVerifier: 'AQID', Salt: 'BAUG' };
  await aws.send(new ConfirmDeviceCommand({ AccessToken, DeviceKey, DeviceSecretVerifierConfig }));
  const asked = await signInPlainly({ aws, ...pool }, { DEVICE_KEY: DeviceKey });
  expect(asked).toMatchObject({
    ChallengeName: 'DEVICE_SRP_AUTH',
    ChallengeParameters: { DEVICE_KEY: DeviceKey },
  });
  const respond = (
    ChallengeName: 'DEVICE_SRP_AUTH' | 'DEVICE_PASSWORD_VERIFIER',
    Session: string | undefined,
    more: object,
  ) => {
    const ChallengeResponses = { USERNAME: username, DEVICE_KEY: DeviceKey, ...more };
    const request = { ClientId: pool.clientId, ChallengeName, Session, ChallengeResponses };
    return aws.send(new RespondToAuthChallengeCommand(request));
  };
  const exchange = await respond('DEVICE_SRP_AUTH', asked.Session, { SRP_A: 'abcdef' });
  const { SECRET_BLOCK = '', SALT, SRP_B } = exchange.ChallengeParameters ?? {};
  expect(SALT).toBe('040506');
  expect(SRP_B).toMatch(/^[0-9a-f]+$/);
  const proof = {
    PASSWORD_CLAIM_SECRET_BLOCK: SECRET_BLOCK,
    TIMESTAMP: 'Mon Nov 23 06:11:43 UTC 2026',
    PASSWORD_CLAIM_SIGNATURE: 'AAAA',
  };
  await expect(respond('DEVICE_PASSWORD_VERIFIER', exchange.Session, proof)).rejects.toMatchObject({
    name: 'NotAuthorizedException',
  });
  await expect(respond('DEVICE_PASSWORD_VERIFIER', exchange.Session, proof)).rejects.toThrow(
    'only be used once',
  );
});

/** A sign-in by amazon-cognito-identity-js, which remembers the device in its storage. */
function signInByOldClient(pool: TestPool, Storage: Storage, code?: () => string) {
  const Pool = new CognitoUserPool({
    UserPoolId: pool.userPoolId,
    ClientId: pool.clientId,
    endpoint,
    Storage,
  });
  const user = new CognitoUser({ Username: username, Pool, Storage });
  const details = new AuthenticationDetails({ Username: username, Password: password });
  return new Promise<{ session: CognitoUserSession; user: CognitoUser; asked: boolean }>(
    (resolve, reject) => {
      const done = (asked: boolean) => (session: CognitoUserSession) => resolve({ session, user, asked });
      user.authenticateUser(details, {
        onSuccess: done(false),
        onFailure: reject,
        mfaRequired: () => user.sendMFACode(code?.() ?? '', { onSuccess: done(true), onFailure: reject }),
      });
    },
  );
}

function createStorage(): Storage {
  const items = new Map<string, string>();
  return {
    length: 0,
    key: () => null,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
    clear: () => items.clear(),
  };
}

test('amazon-cognito-identity-js remembers a device too, and refreshes tokens with the device', async () => {
  const pool = await startDevicePool();
  const storage = createStorage();
  const code = () => pool.codeFor('+15551234567');
  const first = await signInByOldClient(pool, storage, code);
  expect(first.asked).toBe(true);
  const second = await signInByOldClient(pool, storage, code);
  expect(second.asked).toBe(false);
  const refreshed = await new Promise<CognitoUserSession>((resolve, reject) => {
    second.user.refreshSession(second.session.getRefreshToken(), (failure, session) =>
      failure ? reject(failure) : resolve(session),
    );
  });
  expect(refreshed.isValid()).toBe(true);
});
