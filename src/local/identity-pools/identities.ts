import { randomUuid } from '../base/random.js';
import type { Context } from '../context/context.js';
import type { AwsIdentity, IdentityPool } from '../state/identityPool.js';
import { identityErrors } from './identityErrors.js';
import type { VerifiedLogin } from './verifyLogins.js';

/**
 * Returns an identity pool by its id.
 * @throws CognitoError ResourceNotFoundException.
 */
export function requireIdentityPool({ store }: Pick<Context, 'store'>, id: string): IdentityPool {
  const pool = store.identityPools.get(id);
  if (!pool) throw identityErrors.poolNotFound(id);
  return pool;
}

/**
 * Returns an identity and its identity pool.
 * @throws CognitoError ResourceNotFoundException.
 */
export function requireIdentity({ store }: Pick<Context, 'store'>, id: string) {
  for (const pool of store.identityPools.values()) {
    const identity = pool.identities.get(id);
    if (identity) return { pool, identity };
  }
  throw identityErrors.identityNotFound(id);
}

/**
 * Returns the identity id of a set of logins, and creates the identity the first time. A guest gets a new identity
 * each time.
 * @throws CognitoError ResourceConflictException when the logins belong to different identities.
 */
export function identityFor(
  { clock, random }: Context,
  pool: IdentityPool,
  logins: readonly VerifiedLogin[],
): string {
  const known = new Set(logins.flatMap((login) => findByLogin(pool, login) ?? []));
  if (known.size > 1) throw identityErrors.conflict();
  const region = pool.id.slice(0, pool.id.indexOf(':'));
  const [id = `${region}:${randomUuid(random)}`] = known;
  const identity: AwsIdentity = pool.identities.get(id) ?? { createdAt: clock.now(), logins: new Map() };
  for (const { userPoolId, sub } of logins) identity.logins.set(userPoolId, sub);
  pool.identities.set(id, identity);
  return id;
}

/** Finds the id of the identity that has a login. */
export function findByLogin(pool: IdentityPool, { userPoolId, sub }: VerifiedLogin): string | undefined {
  const found = [...pool.identities].find(([, { logins }]) => logins.get(userPoolId) === sub);
  return found?.[0];
}

/** Describes an identity pool as the API does. */
export function describeIdentityPool({ id, settings }: IdentityPool) {
  return { IdentityPoolId: id, ...settings };
}
