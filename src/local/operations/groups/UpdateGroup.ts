import * as z from 'zod/mini';
import { changedNow } from '../../pools/dates.js';
import { requirePool } from '../../pools/pools.js';
import { groupName, groupSettings } from '../../shapes/admin.js';
import { poolId } from '../../shapes/common.js';
import { requireGroup } from '../../users/groups.js';
import { operation } from '../base/operation.js';

const input = z.object({ GroupName: groupName, UserPoolId: poolId, ...groupSettings });

/**
 * Changes the given members of a group: description, role and precedence.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UpdateGroup.html
 */
export const UpdateGroup = operation(input, async (request, context) => {
  const pool = requirePool(context, request.UserPoolId);
  const Group = { ...requireGroup(pool, request.GroupName), ...request, ...changedNow(context) };
  pool.groups?.set(Group.GroupName, Group);
  return { Group };
});
