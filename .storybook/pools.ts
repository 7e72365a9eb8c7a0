import type { ScenarioOptions, SeedUser } from '../src/testing/index.js';
import type { ScenarioParameters } from './scenario.js';

type Methods = NonNullable<ScenarioOptions['mfaMethods']>;
type Fault = NonNullable<ScenarioParameters['faults']>[number];

const everyMethod: Methods = ['TOTP', 'SMS', 'EMAIL'];

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

/** A second factor for those who want one: these, or all. */
export function optionalMfa(...mfaMethods: Methods): ScenarioOptions {
  return withMfa('OPTIONAL', mfaMethods);
}

/** Nobody gets in without a second factor. */
export function requiredMfa(...mfaMethods: Methods): ScenarioOptions {
  return withMfa('ON', mfaMethods);
}

function withMfa(MfaConfiguration: 'ON' | 'OPTIONAL', mfaMethods: Methods): ScenarioOptions {
  const { pool } = emailPool;
  return { pool: { ...pool, MfaConfiguration }, mfaMethods: mfaMethods.length ? mfaMethods : everyMethod };
}

/** A story's parameters: the pool that it runs against and who has an account there. */
export function against(options: ScenarioOptions, ...users: SeedUser[]): ScenarioParameters {
  return { scenario: { ...options, users } };
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
