import type { LocalCognito } from 'cognito-kit/local';
import { totpCode } from './totp.js';
import { type DemoMfaMethod, type DemoUser, demoUsers } from './users.js';

/** Where the demo's user pool is and who is in it. */
export interface DemoConfig {
  /** By the ways in that the app client allows, each in the shape of `amplify_outputs.json`. */
  readonly configs: { readonly password: object; readonly choice: object };
  /** Of the local Cognito. */
  readonly endpoint: string;
  readonly inboxUrl: string;
  readonly users: readonly DemoUser[];
}

export interface DemoServer {
  readonly url: string;
  readonly local: Pick<LocalCognito, 'call'> & { readonly clock: { now(): number } };
}

interface Pool {
  readonly id: string;
  /** Of the app client where everybody has a password. */
  readonly clientId: string;
  /** Of the app client where people choose how to sign in. */
  readonly choiceClientId: string;
  readonly server: DemoServer;
}

/** Makes the demo's user pool and everybody in it, by the operations that AWS's own tools call. */
export async function seedDemo(server: DemoServer): Promise<DemoConfig> {
  const pool = await createPool(server);
  const users: DemoUser[] = [];
  for (const user of demoUsers) users.push(await createUser(pool, user));
  const { id, clientId, choiceClientId } = pool;
  const configs = {
    password: outputsOf(id, clientId),
    choice: withChoice(outputsOf(id, choiceClientId)),
  };
  return { configs, endpoint: server.url, inboxUrl: `${server.url}/_local/inbox`, users };
}

async function createPool(server: DemoServer): Promise<Pool> {
  const { UserPool } = await call(server, 'CreateUserPool', {
    PoolName: 'demo',
    UsernameAttributes: ['email'],
    AutoVerifiedAttributes: ['email'],
    Policies: {
      SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP', 'WEB_AUTHN'] },
    },
    AccountRecoverySetting: {
      RecoveryMechanisms: [
        { Name: 'verified_email', Priority: 1 },
        { Name: 'verified_phone_number', Priority: 2 },
      ],
    },
  });
  await call(server, 'SetUserPoolMfaConfig', {
    UserPoolId: UserPool.Id,
    MfaConfiguration: 'OPTIONAL',
    SoftwareTokenMfaConfiguration: { Enabled: true },
    SmsMfaConfiguration: { SmsConfiguration: { SnsCallerArn: 'arn:aws:iam::123456789012:role/demo' } },
    EmailMfaConfiguration: {},
    WebAuthnConfiguration: { RelyingPartyId: 'localhost', UserVerification: 'preferred' },
  });
  const clientId = await createClient(server, UserPool.Id, [
    'ALLOW_USER_SRP_AUTH',
    'ALLOW_USER_PASSWORD_AUTH',
  ]);
  const choiceClientId = await createClient(server, UserPool.Id, ['ALLOW_USER_AUTH', 'ALLOW_USER_SRP_AUTH']);
  return { id: UserPool.Id, clientId, choiceClientId, server };
}

async function createClient(server: DemoServer, UserPoolId: string, flows: string[]): Promise<string> {
  const { UserPoolClient } = await call(server, 'CreateUserPoolClient', {
    UserPoolId,
    ClientName: 'demo',
    ExplicitAuthFlows: [...flows, 'ALLOW_REFRESH_TOKEN_AUTH'],
    PreventUserExistenceErrors: 'ENABLED',
  });
  return UserPoolClient.ClientId;
}

async function createUser(pool: Pool, user: DemoUser): Promise<DemoUser> {
  if (user.state === 'unconfirmed') {
    await call(pool.server, 'SignUp', {
      ClientId: pool.clientId,
      Username: user.username,
      Password: user.password,
      UserAttributes: [
        { Name: 'email', Value: user.username },
        { Name: 'name', Value: user.name },
      ],
    });
    return user;
  }
  await createByAdministrator(pool, user);
  return user.mfa.length > 0 ? setUpMfa(pool, user) : user;
}

async function createByAdministrator({ id, server }: Pool, user: DemoUser): Promise<void> {
  const who = { UserPoolId: id, Username: user.username };
  await call(server, 'AdminCreateUser', {
    ...who,
    TemporaryPassword: user.password,
    MessageAction: 'SUPPRESS',
    UserAttributes: attributesOf(user),
  });
  if (user.state === 'temporaryPassword') return;
  await call(server, 'AdminSetUserPassword', { ...who, Password: user.password, Permanent: true });
  if (user.state === 'resetRequired') await call(server, 'AdminResetUserPassword', who);
}

function attributesOf({ username, name, phoneNumber }: DemoUser) {
  const attributes = [
    { Name: 'email', Value: username },
    { Name: 'email_verified', Value: 'true' },
    { Name: 'name', Value: name },
  ];
  if (!phoneNumber) return attributes;
  return [
    ...attributes,
    { Name: 'phone_number', Value: phoneNumber },
    { Name: 'phone_number_verified', Value: 'true' },
  ];
}

// Second factors are the person's own: they are set up from within a session.
async function setUpMfa({ clientId, server }: Pool, user: DemoUser): Promise<DemoUser> {
  const { AuthenticationResult } = await call(server, 'InitiateAuth', {
    AuthFlow: 'USER_PASSWORD_AUTH',
    ClientId: clientId,
    AuthParameters: { USERNAME: user.username, PASSWORD: user.password },
  });
  const { AccessToken } = AuthenticationResult;
  const totpSecret = user.mfa.includes('totp') ? await setUpTotp(server, AccessToken) : undefined;
  const on = (method: DemoMfaMethod) => ({
    Enabled: user.mfa.includes(method),
    // With a preferred one there is nothing to choose.
    PreferredMfa: user.mfa.length === 1 && user.mfa.includes(method),
  });
  await call(server, 'SetUserMFAPreference', {
    AccessToken,
    SoftwareTokenMfaSettings: on('totp'),
    SMSMfaSettings: on('sms'),
    EmailMfaSettings: on('email'),
  });
  return { ...user, totpSecret };
}

async function setUpTotp(server: DemoServer, accessToken: string): Promise<string> {
  const { SecretCode } = await call(server, 'AssociateSoftwareToken', { AccessToken: accessToken });
  // The code before this one is accepted too, and leaves this one for the person's first sign-in.
  const code = await totpCode(SecretCode, server.local.clock.now() - 30_000);
  await call(server, 'VerifySoftwareToken', { AccessToken: accessToken, UserCode: code });
  return SecretCode;
}

function outputsOf(id: string, clientId: string) {
  return {
    version: '1.4',
    auth: {
      aws_region: id.split('_')[0],
      user_pool_id: id,
      user_pool_client_id: clientId,
      username_attributes: ['email'],
      user_verification_types: ['email'],
      standard_required_attributes: ['email'],
      mfa_configuration: 'OPTIONAL',
      mfa_methods: ['TOTP', 'SMS', 'EMAIL'],
      password_policy: {
        min_length: 8,
        require_lowercase: true,
        require_uppercase: true,
        require_numbers: true,
        require_symbols: true,
      },
    },
  };
}

function withChoice(outputs: ReturnType<typeof outputsOf>): object {
  const passwordless = { email_otp_enabled: true, web_authn: { relying_party_id: 'localhost' } };
  return { ...outputs, auth: { ...outputs.auth, passwordless } };
}

/** The members of AWS's answers that the seed reads. */
interface Answer {
  readonly UserPool: { readonly Id: string };
  readonly UserPoolClient: { readonly ClientId: string };
  readonly AuthenticationResult: { readonly AccessToken: string };
  readonly SecretCode: string;
}

function call({ local }: DemoServer, operation: string, input: object): Promise<Answer> {
  return local.call<Answer>(operation, input);
}
