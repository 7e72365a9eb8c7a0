import type { Context } from '../context/context.js';
import type { IdentityPool } from '../state/identityPool.js';
import type { PooledIdentity } from './identities.js';
import { identityErrors } from './identityErrors.js';

const mostLogins = 20;

/** Finds the identity of a user of the developer provider. */
export function findDeveloperUser(pool: IdentityPool, user: string): PooledIdentity | undefined {
  for (const [id, identity] of pool.identities) {
    if (identity.developerUsers?.includes(user)) return { id, pool, identity };
  }
  return undefined;
}

/**
 * Returns the identity of a user of the developer provider.
 * @throws CognitoError ResourceNotFoundException.
 */
export function requireDeveloperUser(pool: IdentityPool, user: string): PooledIdentity {
  const found = findDeveloperUser(pool, user);
  if (!found) throw identityErrors.developerUserNotFound();
  return found;
}

/**
 * Adds users of the developer provider to an identity.
 * @throws CognitoError InvalidParameterException when the identity would have more than 20 logins.
 */
export function linkDeveloperUsers(
  { clock }: Pick<Context, 'clock'>,
  { identity }: PooledIdentity,
  users: readonly string[],
): void {
  const linked = new Set([...(identity.developerUsers ?? []), ...users]);
  if (linked.size + identity.logins.size > mostLogins) throw identityErrors.tooManyLogins();
  if (linked.size === identity.developerUsers?.length) return;
  identity.developerUsers = [...linked];
  identity.modifiedAt = clock.now();
}

/**
 * Refuses a name that is not the developer provider of the identity pool.
 * @throws CognitoError InvalidParameterException.
 */
export function assertDeveloperProvider({ settings }: IdentityPool, name: string): void {
  if (settings.DeveloperProviderName !== name) throw identityErrors.notDeveloperProvider(name);
}
