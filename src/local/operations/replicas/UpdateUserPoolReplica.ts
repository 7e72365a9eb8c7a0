import * as z from 'zod/mini';
import { requirePool } from '../../pools/pools.js';
import { describeReplica, requireReplica } from '../../records/replicas.js';
import { regionName } from '../../shapes/admin.js';
import { oneOf, poolId } from '../../shapes/common.js';
import { operation } from '../base/operation.js';

const input = z.object({ UserPoolId: poolId, RegionName: regionName, Status: oneOf(['ACTIVE', 'INACTIVE']) });

/**
 * Activates or deactivates a replica.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UpdateUserPoolReplica.html
 */
export const UpdateUserPoolReplica = operation(input, async (request, context) => {
  const pool = requirePool(context, request.UserPoolId);
  const replica = requireReplica(pool, request.RegionName);
  replica.status = request.Status;
  return { UserPoolReplica: describeReplica(pool, replica) };
});
