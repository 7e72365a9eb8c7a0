import type { Context } from '../context/context.js';
import type { IdentityPool } from '../state/identityPool.js';
import { createIdentity, type PooledIdentity } from './identities.js';
import { identityErrors } from './identityErrors.js';
import type { VerifiedLogin } from './verifyLogins.js';

/** What identifies a user at a user pool. */
type Login = Pick<VerifiedLogin, 'userPoolId' | 'sub'>;

/**
 * Returns the identity of a set of logins, and creates the identity the first time. A guest gets a new identity each
 * time.
 * @throws CognitoError ResourceConflictException when the logins belong to different identities.
 */
export function identityFor(context: Context, pool: IdentityPool, logins: readonly Login[]): PooledIdentity {
  const [id] = logins.flatMap((login) => findByLogin(pool, login) ?? []);
  const known = id === undefined ? undefined : pool.identities.get(id);
  const found = id !== undefined && known ? { id, pool, identity: known } : createIdentity(context, pool);
  linkLogins(context, found, logins);
  return found;
}

/**
 * Adds logins to an identity.
 * @throws CognitoError ResourceConflictException when a login belongs to another identity, or the identity belongs to
 * another user of the same user pool.
 */
export function linkLogins(
  { clock }: Pick<Context, 'clock'>,
  { id, pool, identity }: PooledIdentity,
  logins: readonly Login[],
): void {
  const linked = new Map(identity.logins);
  for (const login of logins) {
    const { userPoolId, sub } = login;
    const isForeign = (findByLogin(pool, login) ?? id) !== id;
    if (isForeign || (linked.get(userPoolId) ?? sub) !== sub) throw identityErrors.conflict();
    linked.set(userPoolId, sub);
  }
  if (linked.size > identity.logins.size) identity.modifiedAt = clock.now();
  for (const [userPoolId, sub] of linked) identity.logins.set(userPoolId, sub);
}

function findByLogin({ identities }: IdentityPool, { userPoolId, sub }: Login): string | undefined {
  return [...identities].find(([, { logins }]) => logins.get(userPoolId) === sub)?.[0];
}
