import * as z from 'zod/mini';
import { pageOf } from '../../base/paging.js';
import { requirePool } from '../../pools/pools.js';
import { describePrimary, describeReplica } from '../../records/replicas.js';
import { pageToken } from '../../shapes/admin.js';
import { poolId } from '../../shapes/common.js';
import { query } from '../base/operation.js';

const input = z.object({ UserPoolId: poolId, NextToken: z.optional(pageToken) });

/**
 * Lists the pool itself, which is the primary replica, and its replicas in other regions.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListUserPoolReplicas.html
 */
export const ListUserPoolReplicas = query(input, async ({ UserPoolId, NextToken }, context) => {
  const pool = requirePool(context, UserPoolId);
  const replicas = [...(pool.replicas?.values() ?? [])].map((replica) => describeReplica(pool, replica));
  const all = [describePrimary(pool), ...replicas];
  const { items, token } = pageOf(all, ({ RegionName }) => RegionName, { token: NextToken });
  return { UserPoolReplicas: items, NextToken: token };
});
