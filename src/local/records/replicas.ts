import { CognitoError, errors, invalidParameter } from '../base/errors.js';
import type { Pool, Replica } from '../state/pool.js';

/** A replica as the API describes it. */
export interface DescribedReplica {
  readonly RegionName: string;
  readonly Status: 'ACTIVE' | 'CREATING' | 'DELETING' | 'INACTIVE';
  readonly Role: 'PRIMARY' | 'SECONDARY';
  readonly UserPoolArn: string;
}

/** Describes the pool itself, its primary replica. */
export function describePrimary(pool: Pool): DescribedReplica {
  const RegionName = regionOf(pool);
  return { RegionName, Status: 'ACTIVE', Role: 'PRIMARY', UserPoolArn: arnIn(pool, RegionName) };
}

/** Describes a replica in another region. */
export function describeReplica(
  pool: Pool,
  { region, status }: { region: string; status: DescribedReplica['Status'] },
): DescribedReplica {
  return { RegionName: region, Status: status, Role: 'SECONDARY', UserPoolArn: arnIn(pool, region) };
}

/**
 * Returns the replica of a pool in a region.
 * @throws CognitoError ResourceNotFoundException; InvalidParameterException for the region of the pool itself.
 */
export function requireReplica(pool: Pool, region: string): Replica {
  assertOtherRegion(pool, region);
  const replica = pool.replicas?.get(region);
  if (!replica) throw errors.resourceNotFound(arnIn(pool, region));
  return replica;
}

/**
 * Refuses a replica in a region that has one.
 * @throws CognitoError InvalidParameterException.
 */
export function assertNewReplica(pool: Pool, region: string): void {
  assertOtherRegion(pool, region);
  if (pool.replicas?.has(region)) throw invalidParameter(`The user pool has a replica in ${region} already.`);
}

/**
 * Refuses to delete a replica that answers requests.
 * @throws CognitoError OperationNotEnabledException.
 */
export function assertInactive({ region, status }: Replica): void {
  if (status === 'INACTIVE') return;
  throw new CognitoError('OperationNotEnabledException', `The replica in ${region} is active.`);
}

function assertOtherRegion(pool: Pool, region: string): void {
  if (region === regionOf(pool)) throw invalidParameter(`${region} is the region of the primary replica.`);
}

function arnIn(pool: Pool, region: string): string {
  return `arn:aws:cognito-idp:${region}:000000000000:userpool/${pool.id}`;
}

function regionOf({ id }: Pool): string {
  return id.slice(0, id.indexOf('_'));
}
