import { errors } from '../base/errors.js';
import type { Context } from '../context/context.js';
import type { Pool } from '../state/pool.js';

/**
 * Returns the pool of an id.
 * @throws CognitoError ResourceNotFoundException.
 */
export function requirePool({ store }: Pick<Context, 'store'>, id: string): Pool {
  const pool = store.pools.get(id);
  if (!pool) throw errors.poolNotFound(id);
  return pool;
}

/**
 * Returns the pool of an ARN, whatever its account.
 * @throws CognitoError ResourceNotFoundException.
 */
export function requirePoolByArn({ store }: Pick<Context, 'store'>, arn: string): Pool {
  const [, region, id = ''] = /^arn:[^:]+:cognito-idp:([^:]+):\d+:userpool\/(.+)$/.exec(arn) ?? [];
  const pool = store.pools.get(id);
  if (!pool || regionOf(pool.id) !== region) throw errors.resourceNotFound(arn);
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

/** Returns the ARN of a pool. The account is not knowable, so its number is zeros. */
export function arnOf({ id }: Pool): string {
  return `arn:${partitionOf(regionOf(id))}:cognito-idp:${regionOf(id)}:000000000000:userpool/${id}`;
}

/** Returns the region in the id of a pool. */
export function regionOf(poolId: string): string {
  return poolId.split('_')[0] ?? '';
}

function partitionOf(region: string): string {
  if (region.startsWith('cn-')) return 'aws-cn';
  return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
}
