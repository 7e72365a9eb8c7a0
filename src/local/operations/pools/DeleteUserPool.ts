import * as z from 'zod/mini';
import { invalidParameter } from '../../base/errors.js';
import { domainOf } from '../../pools/domains.js';
import { removePool, requirePool } from '../../pools/pools.js';
import { poolId } from '../../shapes/common.js';
import { operation } from '../base/operation.js';

/**
 * Deletes a pool with all its data, unless the pool is protected or has a domain.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DeleteUserPool.html
 */
export const DeleteUserPool = operation(z.object({ UserPoolId: poolId }), async ({ UserPoolId }, context) => {
  const pool = requirePool(context, UserPoolId);
  if (pool.settings.DeletionProtection === 'ACTIVE') {
    throw invalidParameter(
      'The user pool cannot be deleted because deletion protection is activated. Deletion protection must be inactivated first.',
    );
  }
  if (domainOf(context.store, pool, 'prefix') ?? domainOf(context.store, pool, 'custom')) {
    throw invalidParameter(
      'User pool cannot be deleted. It has a domain configured that should be deleted first.',
    );
  }
  removePool(context, pool);
  return {};
});
