import { expect, test } from 'vitest';
import { createAuthenticator } from '../fixtures/authenticator.js';
import { addUser, password, startPool, totpCode } from '../fixtures/startPool.js';
import { answering, arn } from '../fixtures/startTriggers.js';
import { createLocalCognito, type LocalCognito, type TriggerEvent } from '../index.js';

const USERNAME = 'ada@example.com';
const phone = '+15551234567';
const origin = 'https://app.example.com';

const triggers = {
  DefineAuthChallenge: (event: TriggerEvent) => ({
    ...event,
    response: { challengeName: 'CUSTOM_CHALLENGE', failAuthentication: event.request.session?.length !== 0 },
  }),
  CreateAuthChallenge: answering({ publicChallengeParameters: {} }),
  VerifyAuthChallengeResponse: answering({ answerCorrect: false }),
};

const methods = {
  SmsMfaConfiguration: { SmsConfiguration: { SnsCallerArn: 'arn:aws:iam::1:role/sms' } },
  SoftwareTokenMfaConfiguration: { Enabled: true },
  EmailMfaConfiguration: {},
  WebAuthnConfiguration: { RelyingPartyId: 'example.com' },
};

/** A pool with every kind of challenge, whose user has a password, two contacts and a session. */
async function start() {
  const pool = await startPool(
    {
      pool: {
        DeviceConfiguration: {},
        LambdaConfig: Object.fromEntries(Object.keys(triggers).map((name) => [name, arn(name)])),
        Policies: {
          SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP', 'SMS_OTP', 'WEB_AUTHN'] },
        },
      },
      client: {
        ExplicitAuthFlows: [
          'ALLOW_USER_AUTH',
          'ALLOW_USER_SRP_AUTH',
          'ALLOW_USER_PASSWORD_AUTH',
          'ALLOW_CUSTOM_AUTH',
        ],
      },
      mfa: { MfaConfiguration: 'OPTIONAL', ...methods },
    },
    createLocalCognito({ triggers }),
  );
  await addUser(pool, { username: USERNAME, phone });
  const send = (operation: string, body: object) => request(pool.local, operation, body);
  const { clientId: ClientId, userPoolId: UserPoolId, local } = pool;
  const identity = { UserPoolId, Username: USERNAME };
  const begin = (AuthFlow: string, parameters: object = {}) =>
    send('InitiateAuth', { ClientId, AuthFlow, AuthParameters: { USERNAME, ...parameters } });
  await send('AdminUpdateUserAttributes', {
    ...identity,
    UserAttributes: [{ Name: 'phone_number_verified', Value: 'true' }],
  });
  const { AuthenticationResult } = await begin('USER_PASSWORD_AUTH', { PASSWORD: password });
  const { AccessToken, NewDeviceMetadata } = AuthenticationResult;
  return { local, send, begin, identity, ClientId, AccessToken, DeviceKey: NewDeviceMetadata.DeviceKey };
}
type Started = Awaited<ReturnType<typeof start>>;

async function request(local: LocalCognito, operation: string, body: object) {
  const answer = await local.fetch(
    new Request('https://cognito.test/', {
      method: 'POST',
      headers: { 'x-amz-target': `AWSCognitoIdentityProviderService.${operation}` },
      body: JSON.stringify(body),
    }),
  );
  return { status: answer.status, ...(await answer.json()) };
}

const byPassword = ({ begin }: Started) => begin('USER_PASSWORD_AUTH', { PASSWORD: password });
const byChoice = (challenge: string) => (started: Started) =>
  started.begin('USER_AUTH', { PREFERRED_CHALLENGE: challenge });
const on = { Enabled: true };

async function prefer({ send, identity }: Started, ...factors: ('SMS' | 'Email' | 'SoftwareToken')[]) {
  const settings = Object.fromEntries(factors.map((factor) => [`${factor}MfaSettings`, on]));
  await send('AdminSetUserMFAPreference', { ...identity, ...settings });
}

async function registerApp(started: Started) {
  const { send, AccessToken, local } = started;
  const { SecretCode } = await send('AssociateSoftwareToken', { AccessToken });
  await send('VerifySoftwareToken', { AccessToken, UserCode: totpCode(local, SecretCode) });
  await prefer(started, 'SoftwareToken');
}

async function registerPasskey({ send, AccessToken }: Started) {
  const { CredentialCreationOptions } = await send('StartWebAuthnRegistration', { AccessToken });
  const Credential = await (await createAuthenticator(origin)).create(CredentialCreationOptions);
  await send('CompleteWebAuthnRegistration', { AccessToken, Credential });
}

async function confirmDevice({ send, AccessToken, DeviceKey }: Started) {
  const DeviceSecretVerifierConfig = { PasswordVerifier: 'AQ==', Salt: 'AQ==' };
  await send('ConfirmDevice', { AccessToken, DeviceKey, DeviceSecretVerifierConfig });
}

const withDevice = ({ begin, DeviceKey }: Started) =>
  begin('USER_PASSWORD_AUTH', { PASSWORD: password, DEVICE_KEY: DeviceKey });

interface Kind {
  readonly prepare?: (started: Started) => Promise<unknown>;
  readonly open: (started: Started) => ReturnType<Started['begin']>;
  /** The responses of a well-formed answer; each of them is replaced by odd values in turn. */
  readonly responses: Readonly<Record<string, string>>;
}

const proof = {
  PASSWORD_CLAIM_SIGNATURE: 'AAAA',
  PASSWORD_CLAIM_SECRET_BLOCK: 'AAAA',
  TIMESTAMP: 'Mon Jan 5 00:00:00 UTC 2026',
};

const kinds: Record<string, Kind> = {
  SMS_MFA: {
    prepare: (started) => prefer(started, 'SMS'),
    open: byPassword,
    responses: { SMS_MFA_CODE: '000000' },
  },
  EMAIL_OTP: { open: byChoice('EMAIL_OTP'), responses: { EMAIL_OTP_CODE: '00000000' } },
  SMS_OTP: { open: byChoice('SMS_OTP'), responses: { SMS_OTP_CODE: '00000000' } },
  SOFTWARE_TOKEN_MFA: {
    prepare: registerApp,
    open: byPassword,
    responses: { SOFTWARE_TOKEN_MFA_CODE: '000000' },
  },
  SELECT_MFA_TYPE: {
    prepare: (started) => prefer(started, 'SMS', 'Email'),
    open: byPassword,
    responses: { ANSWER: 'SOFTWARE_TOKEN_MFA' },
  },
  MFA_SETUP: {
    prepare: ({ send, identity: { UserPoolId } }) =>
      send('SetUserPoolMfaConfig', {
        UserPoolId,
        MfaConfiguration: 'ON',
        SoftwareTokenMfaConfiguration: on,
      }),

    open: byPassword,
    responses: { EMAIL: 'nobody' },
  },
  NEW_PASSWORD_REQUIRED: {
    prepare: ({ send, identity }) => send('AdminSetUserPassword', { ...identity, Password: password }),
    open: byPassword,
    responses: { NEW_PASSWORD: 'weak', 'userAttributes.phone_number': '0170' },
  },
  PASSWORD_VERIFIER: { open: ({ begin }) => begin('USER_SRP_AUTH', { SRP_A: 'abc' }), responses: proof },
  CUSTOM_CHALLENGE: { open: ({ begin }) => begin('CUSTOM_AUTH'), responses: { ANSWER: 'x' } },
  SELECT_CHALLENGE: {
    open: ({ begin }) => begin('USER_AUTH'),
    responses: { ANSWER: 'PASSWORD', PASSWORD: 'wrong' },
  },
  PASSWORD: { open: byChoice('PASSWORD'), responses: { PASSWORD: 'wrong' } },
  PASSWORD_SRP: { open: byChoice('PASSWORD_SRP'), responses: { SRP_A: '0' } },
  WEB_AUTHN: { prepare: registerPasskey, open: byChoice('WEB_AUTHN'), responses: { CREDENTIAL: '{}' } },
  DEVICE_SRP_AUTH: { prepare: confirmDevice, open: withDevice, responses: { SRP_A: '0' } },
  DEVICE_PASSWORD_VERIFIER: {
    prepare: confirmDevice,
    open: async (started) => {
      const { Session } = await withDevice(started);
      const { ClientId, DeviceKey, send } = started;
      const ChallengeResponses = { USERNAME, SRP_A: 'abc', DEVICE_KEY: DeviceKey };
      return send('RespondToAuthChallenge', {
        ClientId,
        ChallengeName: 'DEVICE_SRP_AUTH',
        Session,
        ChallengeResponses,
      });
    },
    responses: proof,
  },
};

const oddValues: readonly unknown[] = [
  '',
  ' ',
  '12345',
  '1234567',
  '-12345',
  '1e5000',
  '१२३४५६',
  '１２３４５６',
  '🦔🦔🦔🦔🦔🦔',
  '\u0000',
  '\ud800',
  '__proto__',
  'constructor',
  '{"__proto__":null}',
  '[[[',
  '%00%',
  '9'.repeat(100_000),
  ' '.repeat(100_000),
  '123456\n',
  123456,
  true,
  ['123456'],
  [[]],
  { toString: '123456' },
  {},
];

test.each(Object.entries(kinds))(
  'every odd answer to %s is refused with an exception',
  async (name, kind) => {
    const started = await start();
    await kind.prepare?.(started);
    const first = await kind.open(started);
    expect(first.ChallengeName).toBe(name);
    const unexpected: unknown[] = [];
    for (const member of [...Object.keys(kind.responses), 'USERNAME', 'DEVICE_KEY', '__proto__', 'Session']) {
      for (const value of oddValues) {
        // A lockout ends, so that each answer is judged by what it is.
        started.local.clock.advance(16 * 60);
        const { Session, ChallengeParameters } = await kind.open(started);
        const secret = ChallengeParameters?.SECRET_BLOCK;
        const own = { ...kind.responses, ...(secret ? { PASSWORD_CLAIM_SECRET_BLOCK: secret } : {}) };
        const answer = await started.send('RespondToAuthChallenge', {
          ClientId: started.ClientId,
          ChallengeName: name,
          Session: member === 'Session' ? value : Session,
          ChallengeResponses:
            member === 'Session' ? { USERNAME, ...own } : { USERNAME, ...own, [member]: value },
        });
        const isNumber = member === 'SRP_A' && typeof value === 'string' && /^[0-9a-f]{1,800}$/i.test(value);
        const refused = answer.status >= 400 && answer.status < 500 && /Exception$/.test(answer.__type);
        if (!refused && !(isNumber && answer.status === 200)) unexpected.push({ member, value, answer });
      }
    }
    expect(unexpected).toEqual([]);
  },
);
