import type { MfaMethod } from '../core/index.js';
import { configOf } from './configOf.js';
import type { AwsInput, Scenario, ScenarioOptions } from './scenario.js';
import { seedUser } from './seedUser.js';

/** The Cognito in which a pool is made, and the time there in milliseconds. */
export interface Place {
  readonly aws: Scenario['aws'];
  now(): number;
}

/** What a pool is made of. */
export interface PoolOptions extends Pick<ScenarioOptions, 'pool' | 'client' | 'users' | 'mfaMethods'> {
  /** Makes what the app client needs to find. */
  beforeClient?(userPoolId: string): Promise<unknown>;
}

/** A pool with its app client and its users. */
export interface PreparedPool extends Pick<Scenario, 'userPoolId' | 'clientId' | 'config'> {
  /** The secrets of the users' authenticator apps, by username. */
  readonly secrets: ReadonlyMap<string, string>;
}

const allFactors: readonly MfaMethod[] = ['TOTP', 'EMAIL', 'SMS'];

const emailPool = { PoolName: 'scenario', UsernameAttributes: ['email'], AutoVerifiedAttributes: ['email'] };

const spaClient = {
  ClientName: 'scenario',
  ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
  PreventUserExistenceErrors: 'ENABLED',
};

/** Makes a user pool with its app client and its users, all through AWS's own operations. */
export async function preparePool({ aws, now }: Place, options: PoolOptions): Promise<PreparedPool> {
  const { users = [], mfaMethods = allFactors } = options;
  const pool: AwsInput = { ...emailPool, ...options.pool };
  const userPoolId = idIn(await aws('CreateUserPool', withoutMfa(pool)), 'UserPool', 'Id');
  await options.beforeClient?.(userPoolId);
  const clientInput = { ...spaClient, ...options.client, UserPoolId: userPoolId };
  const clientId = idIn(await aws('CreateUserPoolClient', clientInput), 'UserPoolClient', 'ClientId');

  const secrets = new Map<string, string>();
  // Users are seeded while the second factor is optional: where the pool requires one, no user could sign in to set it up.
  await aws('SetUserPoolMfaConfig', mfaConfig(userPoolId, 'OPTIONAL', mfaMethods));
  for (const user of users) {
    const secret = await seedUser({ aws, userPoolId, now }, user);
    if (secret) secrets.set(user.username, secret);
  }
  await aws('SetUserPoolMfaConfig', mfaConfig(userPoolId, pool.MfaConfiguration ?? 'OFF', mfaMethods));
  return { userPoolId, clientId, config: configOf({ pool, userPoolId, clientId, mfaMethods }), secrets };
}

function withoutMfa({ MfaConfiguration: _, ...pool }: AwsInput): AwsInput {
  return pool;
}

function mfaConfig(userPoolId: string, mode: unknown, methods: readonly MfaMethod[]): AwsInput {
  const sms = {
    SmsConfiguration: { SnsCallerArn: 'arn:aws:iam::123456789012:role/sms', ExternalId: 'scenario' },
  };
  // Cognito refuses a factor where MFA is off.
  if (mode === 'OFF') return { UserPoolId: userPoolId, MfaConfiguration: mode };
  return {
    UserPoolId: userPoolId,
    MfaConfiguration: mode,
    SoftwareTokenMfaConfiguration: { Enabled: methods.includes('TOTP') },
    EmailMfaConfiguration: methods.includes('EMAIL') ? {} : undefined,
    SmsMfaConfiguration: methods.includes('SMS') ? sms : undefined,
  };
}

function idIn(answer: Record<string, unknown>, section: string, member: string): string {
  const part = answer[section];
  const id =
    part && typeof part === 'object' ? Object.entries(part).find(([key]) => key === member)?.[1] : undefined;
  if (typeof id !== 'string') throw new Error(`There is no ${section}.${member} in the answer.`);
  return id;
}
