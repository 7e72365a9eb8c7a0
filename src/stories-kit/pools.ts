import type { FirstFactor, MfaMethod } from '../core/index.js';
import type { ScenarioOptions, SeedUser } from '../testing/index.js';
import type { ScenarioParameters } from './scenario.js';

type Fault = NonNullable<ScenarioParameters['faults']>[number];

/** A person with an account. */
export const ada = {
  username: 'ada@example.com',
  password: 'Analytical-1843',
  attributes: { name: 'Ada Lovelace' },
} satisfies SeedUser;

/** The values that Ada types to sign in. */
export const adasLogin = { username: ada.username, password: ada.password };

/** Ada with a phone number that can receive codes. */
export const adaWithPhone = {
  ...ada,
  attributes: { ...ada.attributes, phone_number: '+12065550100' },
} satisfies SeedUser;

/** A pool where people sign in by email. */
export const emailPool: ScenarioOptions = { pool: { UsernameAttributes: ['email'] } };

/** A person with a username and a password, but without an email or phone number. */
export const grace = { username: 'grace', password: 'Nanosecond-1952' } satisfies SeedUser;

/** A pool where people sign in by a username of their choice, without an email or phone number. */
export const usernamePool: ScenarioOptions = { pool: { UsernameAttributes: [] } };

/** Adds choice-based sign-in to a pool: a password, and the given factors. */
export function withChoice({ pool }: ScenarioOptions, ...factors: FirstFactor[]): ScenarioOptions {
  const SignInPolicy = { AllowedFirstAuthFactors: ['PASSWORD', ...factors] };
  return {
    pool: { ...pool, Policies: { SignInPolicy } },
    client: { ExplicitAuthFlows: ['ALLOW_USER_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'] },
  };
}

/** Adds second factors to a pool, all unless some are named: `OPTIONAL`, or `ON` for every user. */
export function withMfa(
  { pool }: ScenarioOptions,
  MfaConfiguration: 'ON' | 'OPTIONAL',
  ...mfaMethods: MfaMethod[]
): ScenarioOptions {
  return { pool: { ...pool, MfaConfiguration }, mfaMethods: mfaMethods.length ? mfaMethods : undefined };
}

/** Adds users to the pool of a scenario. */
export function withUsers(options: ScenarioOptions, ...users: SeedUser[]): ScenarioOptions {
  return { ...options, users };
}

/** A fault: the answer of an operation stays pending for an hour. */
export function slow(operation: string): Fault {
  return { operation, kind: 'latency', ms: 3_600_000 };
}

/** A fault: the network is down. */
export function unreachable(operation = '*'): Fault {
  return { operation, kind: 'drop' };
}

/** A fault: the service answers that there are too many requests. */
export function throttled(operation: string): Fault {
  return { operation, kind: 'throttle' };
}

/** A fault: the service answers with an internal error. */
export function broken(operation: string): Fault {
  return { operation, kind: 'error' };
}
