import * as z from 'zod/mini';
import { requirePool } from '../../pools/pools.js';
import { groupName } from '../../shapes/admin.js';
import { poolId } from '../../shapes/common.js';
import { leaveGroup, requireGroup } from '../../users/groups.js';
import { operation } from '../base/operation.js';

const input = z.object({ GroupName: groupName, UserPoolId: poolId });

/**
 * Deletes a group; its users stay.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DeleteGroup.html
 */
export const DeleteGroup = operation(input, async ({ GroupName, UserPoolId }, context) => {
  const pool = requirePool(context, UserPoolId);
  requireGroup(pool, GroupName);
  for (const user of pool.users.values()) leaveGroup(user, GroupName);
  pool.groups?.delete(GroupName);
  return {};
});
