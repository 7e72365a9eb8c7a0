import { toSeconds } from '../base/clock.js';
import { errors } from '../base/errors.js';
import type { Context } from '../context/context.js';
import type { Pool } from '../state/pool.js';
import type { Store } from '../state/store.js';
import { domainOf } from './domains.js';
import { passwordPolicyOf } from './passwordPolicy.js';
import { schemaOf } from './schema.js';

/**
 * Returns the pool of an id.
 * @throws CognitoError ResourceNotFoundException.
 */
export function requirePool({ store }: Pick<Context, 'store'>, id: string): Pool {
  const pool = store.pools.get(id);
  if (!pool) throw errors.poolNotFound(id);
  return pool;
}

/** Describes a pool as the API does. */
export function describePool({ store }: Pick<Context, 'store'>, pool: Pool) {
  const { EnabledMfas: _, Schema: __, ...settings } = pool.settings;
  return {
    ...settings,
    Id: pool.id,
    Name: pool.name,
    Arn: arnOf(pool),
    Status: 'Enabled',
    MfaConfiguration: pool.mfa.mode,
    Policies: { ...settings.Policies, PasswordPolicy: passwordPolicyOf(pool) },
    SchemaAttributes: schemaOf(pool),
    ...domainMembers(store, pool),
    EstimatedNumberOfUsers: pool.users.size,
    CreationDate: toSeconds(pool.createdAt),
    LastModifiedDate: toSeconds(pool.modifiedAt),
  };
}

/**
 * Returns the pool of an ARN.
 * @throws CognitoError ResourceNotFoundException.
 */
export function requirePoolByArn({ store }: Pick<Context, 'store'>, arn: string): Pool {
  const pool = [...store.pools.values()].find((one) => arnOf(one) === arn);
  if (!pool) throw errors.resourceNotFound(arn);
  return pool;
}

/** Removes a pool with its app clients, sessions and open sign-ins. */
export function removePool({ store }: Pick<Context, 'store'>, pool: Pool): void {
  const { clients, challenges, grants, browserSessions, authorizationCodes } = store;
  for (const records of [clients, challenges, grants, browserSessions, authorizationCodes]) {
    for (const [id, { poolId }] of records) if (poolId === pool.id) records.delete(id);
  }
  store.pools.delete(pool.id);
}

function arnOf({ id }: Pool): string {
  return `arn:aws:cognito-idp:${id.split('_')[0]}:000000000000:userpool/${id}`;
}

function domainMembers(store: Store, pool: Pool) {
  const prefix = domainOf(store, pool, 'prefix');
  const custom = domainOf(store, pool, 'custom');
  return {
    ...(prefix ? { Domain: prefix.Domain } : {}),
    ...(custom ? { CustomDomain: custom.Domain } : {}),
  };
}
