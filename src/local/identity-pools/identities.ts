import { toSeconds } from '../base/clock.js';
import { randomUuid } from '../base/random.js';
import type { Context } from '../context/context.js';
import type { AwsIdentity, IdentityPool } from '../state/identityPool.js';
import { identityErrors } from './identityErrors.js';
import { regionOf } from './identityPools.js';

/** An identity with its id and identity pool. */
export interface PooledIdentity {
  readonly id: string;
  readonly pool: IdentityPool;
  readonly identity: AwsIdentity;
}

/**
 * Returns an identity of any identity pool.
 * @throws CognitoError ResourceNotFoundException.
 */
export function requireIdentity({ store }: Pick<Context, 'store'>, id: string): PooledIdentity {
  for (const pool of store.identityPools.values()) {
    const identity = pool.identities.get(id);
    if (identity) return { id, pool, identity };
  }
  throw identityErrors.identityNotFound(id);
}

/**
 * Returns an identity of one identity pool.
 * @throws CognitoError ResourceNotFoundException.
 */
export function requireIdentityOf(pool: IdentityPool, id: string): PooledIdentity {
  const identity = pool.identities.get(id);
  if (!identity) throw identityErrors.identityNotFound(id);
  return { id, pool, identity };
}

/** Creates an identity without logins. */
export function createIdentity({ clock, random }: Context, pool: IdentityPool): PooledIdentity {
  const id = `${regionOf(pool)}:${randomUuid(random)}`;
  const identity: AwsIdentity = { createdAt: clock.now(), logins: new Map() };
  pool.identities.set(id, identity);
  return { id, pool, identity };
}

/** Whether an identity never had a login, so that every caller may use it where the identity pool allows guests. */
export function isGuest({ logins, developerUsers = [], disabled }: AwsIdentity): boolean {
  return !disabled && logins.size === 0 && developerUsers.length === 0;
}

/** Disables an identity that has lost its last login. */
export function disableWithoutLogins(identity: AwsIdentity): void {
  if (isGuest(identity)) identity.disabled = true;
}

/** Describes an identity as the API does, with the names of its providers. */
export function describeIdentity({ id, pool: { settings }, identity }: PooledIdentity) {
  const { logins, developerUsers = [], createdAt, modifiedAt = createdAt } = identity;
  const names = [...logins.keys()].map((userPoolId) => providerNameOf(settings, userPoolId));
  const { DeveloperProviderName } = settings;
  if (DeveloperProviderName && developerUsers.length > 0) names.push(DeveloperProviderName);
  return {
    IdentityId: id,
    Logins: names,
    CreationDate: toSeconds(createdAt),
    LastModifiedDate: toSeconds(modifiedAt),
  };
}

/** Returns the provider name of a user pool as the identity pool writes it. */
export function providerNameOf(
  { CognitoIdentityProviders = [] }: IdentityPool['settings'],
  userPoolId: string,
): string {
  const known = CognitoIdentityProviders.find(
    ({ ProviderName }) => userPoolIdIn(ProviderName) === userPoolId,
  );
  return known?.ProviderName ?? userPoolId;
}

/** Returns the id of the user pool in a provider name, whose first part is the address of AWS or of this server. */
export function userPoolIdIn(providerName = ''): string {
  return providerName.slice(providerName.lastIndexOf('/') + 1);
}
