import * as z from 'zod/mini';
import { requirePool } from '../../pools/pools.js';
import { groupName } from '../../shapes/admin.js';
import { poolId, username } from '../../shapes/common.js';
import { leaveGroup, requireGroup } from '../../users/groups.js';
import { requireUser } from '../../users/users.js';
import { operation } from '../base/operation.js';

const input = z.object({ UserPoolId: poolId, Username: username, GroupName: groupName });

/**
 * Removes a user from a group; tokens that exist keep the group until they expire.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminRemoveUserFromGroup.html
 */
export const AdminRemoveUserFromGroup = operation(
  input,
  async ({ UserPoolId, Username, GroupName }, context) => {
    const pool = requirePool(context, UserPoolId);
    const user = requireUser(pool, Username);
    requireGroup(pool, GroupName);
    leaveGroup(user, GroupName);
    return {};
  },
);
