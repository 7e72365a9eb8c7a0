import type { FirstFactor, MfaMethod } from '../core/index.js';
import type { ScenarioOptions, SeedUser } from '../testing/index.js';
import type { ScenarioParameters } from './scenario.js';

type Fault = NonNullable<ScenarioParameters['faults']>[number];

/** Somebody with an account. */
export const ada = {
  username: 'ada@example.com',
  password: 'Analytical-1843',
  attributes: { name: 'Ada Lovelace' },
} satisfies SeedUser;

/** What Ada types to sign in. */
export const adasLogin = { username: ada.username, password: ada.password };

/** Ada with a phone that takes codes. */
export const adaWithPhone = {
  ...ada,
  attributes: { ...ada.attributes, phone_number: '+12065550100' },
} satisfies SeedUser;

/** People sign in with their email, as most do. */
export const emailPool: ScenarioOptions = { pool: { UsernameAttributes: ['email'] } };

/** Somebody of whom a name and a password are known, and no address. */
export const grace = { username: 'grace', password: 'Nanosecond-1952' } satisfies SeedUser;

/** People sign in with a name that they made up; nothing else is known of them. */
export const usernamePool: ScenarioOptions = { pool: { UsernameAttributes: [] } };

/** People choose how they sign in: by these ways, and a password. */
export function withChoice({ pool }: ScenarioOptions, ...factors: FirstFactor[]): ScenarioOptions {
  const SignInPolicy = { AllowedFirstAuthFactors: ['PASSWORD', ...factors] };
  return {
    pool: { ...pool, Policies: { SignInPolicy } },
    client: { ExplicitAuthFlows: ['ALLOW_USER_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'] },
  };
}

/** The pool with second factors, all unless some are named: `OPTIONAL`, or `ON` for everyone. */
export function withMfa(
  { pool }: ScenarioOptions,
  MfaConfiguration: 'ON' | 'OPTIONAL',
  ...mfaMethods: MfaMethod[]
): ScenarioOptions {
  return { pool: { ...pool, MfaConfiguration }, mfaMethods: mfaMethods.length ? mfaMethods : undefined };
}

/** A scenario of a pool and the people who have an account there. */
export function withUsers(options: ScenarioOptions, ...users: SeedUser[]): ScenarioOptions {
  return { ...options, users };
}

/** The answer stays on its way for as long as somebody looks. */
export function slow(operation: string): Fault {
  return { operation, kind: 'latency', ms: 3_600_000 };
}

/** The network is down. */
export function unreachable(operation = '*'): Fault {
  return { operation, kind: 'drop' };
}

/** The service answers that it is asked too often. */
export function throttled(operation: string): Fault {
  return { operation, kind: 'throttle' };
}

/** The service itself is broken. */
export function broken(operation: string): Fault {
  return { operation, kind: 'error' };
}
