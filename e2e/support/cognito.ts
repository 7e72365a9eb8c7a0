import { TOTP } from 'otpauth';

/** The local Cognito of the demo under test, reached as an administrator or a mail client would. */
export interface Cognito {
  readonly url: string;
  readonly poolId: string;
  readonly clientId: string;
}

/** A user of a single test, so that tests can run side by side. */
export interface Person {
  readonly email: string;
  readonly password: string;
}

/** The members of the demo's configuration that the tests read. */
interface DemoConfig {
  readonly endpoint: string;
  readonly configs: { password: { auth: { user_pool_id: string; user_pool_client_id: string } } };
}

/** Asks the running demo which user pool it uses, as its pages do. */
export async function findCognito(appUrl: string): Promise<Cognito> {
  const response = await fetch(`${appUrl}/demo-config.json`);
  const demo: DemoConfig = await response.json();
  const { user_pool_id, user_pool_client_id } = demo.configs.password.auth;
  return { url: demo.endpoint, poolId: user_pool_id, clientId: user_pool_client_id };
}

/** Calls an operation by its name in the API. @throws Error with Cognito's own words */
export async function call(cognito: Cognito, operation: string, input: object) {
  const response = await fetch(cognito.url, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': `AWSCognitoIdentityProviderService.${operation}`,
    },
    body: JSON.stringify(input),
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(`${operation}: ${answer.__type} ${answer.message}`);
  return answer;
}

/** A new address for each call, with a password. */
export function newPerson(name = 'person'): Person {
  return { email: `${name}.${crypto.randomUUID().slice(0, 8)}@example.com`, password: 'Correct-Horse-7' };
}

export interface Account extends Person {
  /** @default 'confirmed' */
  state?: 'confirmed' | 'temporaryPassword' | 'resetRequired';
  phoneNumber?: string;
}

/** Makes the account as an administrator, without a mail. */
export async function createAccount(cognito: Cognito, account: Account): Promise<void> {
  const { email, password, state = 'confirmed', phoneNumber } = account;
  const who = { UserPoolId: cognito.poolId, Username: email };
  const phone = phoneNumber
    ? [
        { Name: 'phone_number', Value: phoneNumber },
        { Name: 'phone_number_verified', Value: 'true' },
      ]
    : [];
  await call(cognito, 'AdminCreateUser', {
    ...who,
    TemporaryPassword: password,
    MessageAction: 'SUPPRESS',
    UserAttributes: [{ Name: 'email', Value: email }, { Name: 'email_verified', Value: 'true' }, ...phone],
  });
  if (state === 'temporaryPassword') return;
  await call(cognito, 'AdminSetUserPassword', { ...who, Password: password, Permanent: true });
  if (state === 'resetRequired') await call(cognito, 'AdminResetUserPassword', who);
}

/** Turns on codes by email as the second factor of the account. */
export async function turnOnEmailCodes(cognito: Cognito, person: Person): Promise<void> {
  await call(cognito, 'SetUserMFAPreference', {
    AccessToken: await signInByPassword(cognito, person),
    EmailMfaSettings: { Enabled: true, PreferredMfa: true },
  });
}

/** Sets up an authenticator app as the second factor of the account. @returns the secret of the app */
export async function turnOnTotp(cognito: Cognito, person: Person): Promise<string> {
  const AccessToken = await signInByPassword(cognito, person);
  const { SecretCode } = await call(cognito, 'AssociateSoftwareToken', { AccessToken });
  // The code before the present one: each code works once, and the test needs the present one.
  await call(cognito, 'VerifySoftwareToken', { AccessToken, UserCode: totpCode(SecretCode, -1) });
  await call(cognito, 'SetUserMFAPreference', {
    AccessToken,
    SoftwareTokenMfaSettings: { Enabled: true, PreferredMfa: true },
  });
  return SecretCode;
}

/** Signs in from outside of the browser. @returns the access token @throws Error with Cognito's own words */
export async function signInByPassword(cognito: Cognito, { email, password }: Person): Promise<string> {
  const { AuthenticationResult } = await call(cognito, 'InitiateAuth', {
    AuthFlow: 'USER_PASSWORD_AUTH',
    ClientId: cognito.clientId,
    AuthParameters: { USERNAME: email, PASSWORD: password },
  });
  return AuthenticationResult.AccessToken;
}

/** The codes sent to an address, newest first. */
export async function codesFor(cognito: Cognito, to: string): Promise<string[]> {
  const response = await fetch(`${cognito.url}/_local/messages?to=${encodeURIComponent(to)}`);
  const messages: { code: string }[] = await response.json();
  return messages.map(({ code }) => code);
}

/** Moves the clock of the local Cognito forward, for all of its users. */
export async function moveClock(cognito: Cognito, seconds: number): Promise<void> {
  await fetch(`${cognito.url}/_local/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ seconds }),
  });
}

/** The code that an authenticator app with this secret shows, a number of 30-second steps from now. */
export function totpCode(secret: string, stepsAhead = 0): string {
  return new TOTP({ secret }).generate({ timestamp: Date.now() + stepsAhead * 30_000 });
}
