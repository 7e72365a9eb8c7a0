import type { MfaMethod } from '../core/index.js';
import { createLocalCognito, interceptFetch } from '../local/index.js';
import { awsCaller } from './awsCaller.js';
import { outputsOf } from './outputsOf.js';
import type { AwsInput, Scenario, ScenarioOptions } from './scenario.js';
import { seedUser } from './seedUser.js';
import { totpCodeAt } from './totpCodeAt.js';

const allFactors: readonly MfaMethod[] = ['TOTP', 'EMAIL', 'SMS'];

const emailPool = { PoolName: 'scenario', UsernameAttributes: ['email'], AutoVerifiedAttributes: ['email'] };

const spaClient = {
  ClientName: 'scenario',
  ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
  PreventUserExistenceErrors: 'ENABLED',
};

/**
 * Makes a user pool with its users in this page or process, and answers what is sent to its endpoint until
 * `restore()`. Everything is set up through AWS's own operations.
 */
export async function createScenario(options: ScenarioOptions = {}): Promise<Scenario> {
  const { users = [], endpoint = 'http://cognito.test', mfaMethods = allFactors } = options;
  const pool: AwsInput = { ...emailPool, ...options.pool };
  const local = createLocalCognito({ origin: endpoint, clock: options.clock });
  const aws = awsCaller(local, endpoint);

  const userPoolId = idIn(await aws('CreateUserPool', withoutMfa(pool)), 'UserPool', 'Id');
  const clientInput = { ...spaClient, ...options.client, UserPoolId: userPoolId };
  const clientId = idIn(await aws('CreateUserPoolClient', clientInput), 'UserPoolClient', 'ClientId');

  const secrets = new Map<string, string>();
  // Users are seeded while the second factor is optional: where it is required, nobody could sign in to set one up.
  await aws('SetUserPoolMfaConfig', mfaConfig(userPoolId, 'OPTIONAL', mfaMethods));
  for (const user of users) {
    const secret = await seedUser({ aws, userPoolId, now: () => local.clock.now() }, user);
    if (secret) secrets.set(user.username, secret);
  }
  await aws('SetUserPoolMfaConfig', mfaConfig(userPoolId, pool.MfaConfiguration ?? 'OFF', mfaMethods));

  return {
    local,
    endpoint,
    userPoolId,
    clientId,
    aws,
    config: outputsOf({ pool, userPoolId, clientId, mfaMethods }),
    codeFor: (to) => found(local.outbox.messages({ to })[0]?.code, `a code sent to ${to}`),
    totpCode: (secret) => totpCodeAt(secret, local.clock.now()),
    totpSecretOf: (username) => found(secrets.get(username), `an authenticator app of ${username}`),
    restore: interceptFetch(local, endpoint),
  };
}

function withoutMfa({ MfaConfiguration: _, ...pool }: AwsInput): AwsInput {
  return pool;
}

function mfaConfig(userPoolId: string, mode: unknown, methods: readonly MfaMethod[]): AwsInput {
  const sms = {
    SmsConfiguration: { SnsCallerArn: 'arn:aws:iam::123456789012:role/sms', ExternalId: 'scenario' },
  };
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
  return found(typeof id === 'string' ? id : undefined, `${section}.${member} in the answer`);
}

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`The scenario has no ${what.replace(/^an? /, '')}.`);
  return value;
}
