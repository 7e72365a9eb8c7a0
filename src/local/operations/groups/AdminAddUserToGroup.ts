import * as z from 'zod/mini';
import { requirePool } from '../../pools/pools.js';
import { groupName } from '../../shapes/admin.js';
import { poolId, username } from '../../shapes/common.js';
import { requireGroup } from '../../users/groups.js';
import { requireUser } from '../../users/users.js';
import { operation } from '../base/operation.js';

const input = z.object({ UserPoolId: poolId, Username: username, GroupName: groupName });

/**
 * Adds a user to a group, which the user's new tokens contain.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminAddUserToGroup.html
 */
export const AdminAddUserToGroup = operation(input, async ({ UserPoolId, Username, GroupName }, context) => {
  const pool = requirePool(context, UserPoolId);
  const user = requireUser(pool, Username);
  requireGroup(pool, GroupName);
  user.groups = [...new Set([...(user.groups ?? []), GroupName])];
  return {};
});
