import * as z from 'zod/mini';
import { requirePool } from '../../pools/pools.js';
import { assertInactive, describeReplica, requireReplica } from '../../records/replicas.js';
import { regionName } from '../../shapes/admin.js';
import { poolId } from '../../shapes/common.js';
import { operation } from '../base/operation.js';

const input = z.object({ UserPoolId: poolId, RegionName: regionName });

/**
 * Deletes an inactive replica.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DeleteUserPoolReplica.html
 */
export const DeleteUserPoolReplica = operation(input, async (request, context) => {
  const pool = requirePool(context, request.UserPoolId);
  const { region, ...replica } = requireReplica(pool, request.RegionName);
  assertInactive({ region, ...replica });
  pool.replicas?.delete(region);
  return { UserPoolReplica: describeReplica(pool, { region, status: 'DELETING' }) };
});
