import type { AwsInput, Scenario, SeedUser } from './scenario.js';
import { totpCodeAt } from './totpCodeAt.js';

/** Where users are made, and the time there in milliseconds. */
interface Place {
  readonly aws: Scenario['aws'];
  readonly userPoolId: string;
  now(): number;
}

/** The password of a seeded user that names none. */
export const seedPassword = 'Correct-horse-1';

const settings = {
  TOTP: 'SoftwareTokenMfaSettings',
  SMS: 'SMSMfaSettings',
  EMAIL: 'EmailMfaSettings',
} as const;

/** Makes a user. @returns the secret of the user's authenticator app, if there is one. */
export async function seedUser({ aws, userPoolId, now }: Place, user: SeedUser): Promise<string | undefined> {
  const { username, password = seedPassword, confirmed = true, temporaryPassword, mfa = [] } = user;
  const identity = { UserPoolId: userPoolId, Username: username };
  if (!confirmed) {
    const ClientId = await seedingClient({ aws, userPoolId });
    await aws('SignUp', {
      ClientId,
      Username: username,
      Password: password,
      UserAttributes: attributesOf(user),
    });
    return undefined;
  }
  await aws('AdminCreateUser', {
    ...identity,
    TemporaryPassword: temporaryPassword ?? password,
    MessageAction: 'SUPPRESS',
    UserAttributes: [...attributesOf(user), ...verified(user)],
  });
  if (temporaryPassword) return undefined;
  await aws('AdminSetUserPassword', { ...identity, Password: password, Permanent: true });
  const secret = mfa.length ? await seedMfa({ aws, userPoolId, now }, { ...user, password }) : undefined;
  if (user.resetRequired) await aws('AdminResetUserPassword', identity);
  return secret;
}

function attributesOf({ username, attributes = {} }: SeedUser): AwsInput[] {
  const identifier = username.includes('@')
    ? { email: username }
    : username.startsWith('+')
      ? { phone_number: username }
      : {};
  return Object.entries({ ...identifier, ...attributes }).map(([Name, Value]) => ({ Name, Value }));
}

function verified(user: SeedUser): AwsInput[] {
  return attributesOf(user)
    .map(({ Name }) => Name)
    .filter((name) => name === 'email' || name === 'phone_number')
    .map((name) => ({ Name: `${name}_verified`, Value: 'true' }))
    .filter(({ Name }) => !user.attributes?.[Name]);
}

// The scenario's own client may be one that a seed cannot use.
async function seedingClient({ aws, userPoolId }: Pick<Place, 'aws' | 'userPoolId'>): Promise<string> {
  const { UserPoolClient } = await aws('CreateUserPoolClient', {
    UserPoolId: userPoolId,
    ClientName: 'seeding',
    ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
  });
  return stringIn(UserPoolClient, 'ClientId');
}

async function seedMfa(place: Place, user: SeedUser): Promise<string | undefined> {
  const { aws, now } = place;
  const { username, password, mfa = [], preferredMfa = mfa[0] } = user;
  const { AuthenticationResult } = await aws('InitiateAuth', {
    ClientId: await seedingClient(place),
    AuthFlow: 'USER_PASSWORD_AUTH',
    AuthParameters: { USERNAME: username, PASSWORD: password },
  });
  const AccessToken = stringIn(AuthenticationResult, 'AccessToken');
  let secret: string | undefined;
  if (mfa.includes('TOTP')) {
    secret = stringIn(await aws('AssociateSoftwareToken', { AccessToken }), 'SecretCode');
    // The code before the present one: each works once, and the test needs the present one.
    await aws('VerifySoftwareToken', { AccessToken, UserCode: totpCodeAt(secret, now() - 30_000) });
  }
  const preferences = mfa.map((method) => [
    settings[method],
    { Enabled: true, PreferredMfa: method === preferredMfa },
  ]);
  await aws('SetUserMFAPreference', { AccessToken, ...Object.fromEntries(preferences) });
  return secret;
}

function stringIn(part: unknown, member: string): string {
  const value =
    part && typeof part === 'object' && member in part
      ? Object.entries(part).find(([key]) => key === member)?.[1]
      : undefined;
  if (typeof value !== 'string') throw new Error(`Seeding got no ${member}.`);
  return value;
}
