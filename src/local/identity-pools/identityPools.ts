import type { Context } from '../context/context.js';
import type { IdentityPool } from '../state/identityPool.js';
import { identityErrors } from './identityErrors.js';

type WithStore = Pick<Context, 'store'>;

/**
 * Returns an identity pool by its id.
 * @throws CognitoError ResourceNotFoundException.
 */
export function requireIdentityPool({ store }: WithStore, id: string): IdentityPool {
  const pool = store.identityPools.get(id);
  if (!pool) throw identityErrors.poolNotFound(id);
  return pool;
}

/**
 * Returns the identity pool of an ARN, whatever its account; Terraform leaves the account out where it knows none.
 * @throws CognitoError ResourceNotFoundException.
 */
export function requireIdentityPoolByArn({ store }: WithStore, arn: string): IdentityPool {
  // Terraform leaves the account out where it does not look the account up.
  const [, region, id = ''] = /^arn:[^:]+:cognito-identity:([^:]+):\d*:identitypool\/(.+)$/.exec(arn) ?? [];
  const pool = store.identityPools.get(id);
  if (!pool || regionOf(pool) !== region) throw identityErrors.resourceNotFound(arn);
  return pool;
}

/** Describes an identity pool as the API does. */
export function describeIdentityPool({ id, settings }: IdentityPool) {
  const { CognitoIdentityProviders: providers, ...rest } = settings;
  return {
    IdentityPoolId: id,
    ...rest,
    ...(providers
      ? { CognitoIdentityProviders: providers.map((each) => ({ ServerSideTokenCheck: false, ...each })) }
      : {}),
  };
}

/** Returns the region in the id of an identity pool, which the ids of its identities have too. */
export function regionOf({ id }: IdentityPool): string {
  return id.slice(0, id.indexOf(':'));
}
