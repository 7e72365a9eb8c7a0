import * as z from 'zod/mini';
import { requirePool } from '../../pools/pools.js';
import { assertNewReplica, describeReplica } from '../../records/replicas.js';
import { regionName, tags } from '../../shapes/admin.js';
import { poolId } from '../../shapes/common.js';
import { operation } from '../base/operation.js';

const input = z.object({ UserPoolId: poolId, RegionName: regionName, UserPoolTags: z.optional(tags) });

/**
 * Keeps the record of a replica in another region, which is inactive at first. No data is copied.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolReplica.html
 */
export const CreateUserPoolReplica = operation(
  input,
  async ({ UserPoolId, RegionName: region, UserPoolTags }, context) => {
    const pool = requirePool(context, UserPoolId);
    assertNewReplica(pool, region);
    const replica = {
      region,
      createdAt: context.clock.now(),
      status: 'INACTIVE' as const,
      tags: UserPoolTags,
    };
    pool.replicas ??= new Map();
    pool.replicas.set(region, replica);
    return { UserPoolReplica: describeReplica(pool, { region, status: 'CREATING' }) };
  },
);
