import * as z from 'zod/mini';
import { byAge, pageOf } from '../../base/paging.js';
import { requirePool } from '../../pools/pools.js';
import { groupName, paging } from '../../shapes/admin.js';
import { poolId } from '../../shapes/common.js';
import { requireGroup } from '../../users/groups.js';
import { describeListedUser } from '../../users/searchUsers.js';
import { query } from '../base/operation.js';

const input = z.object({ UserPoolId: poolId, GroupName: groupName, ...paging });

/**
 * Lists the users of a group, oldest first.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListUsersInGroup.html
 */
export const ListUsersInGroup = query(input, async ({ UserPoolId, GroupName, ...part }, context) => {
  const pool = requirePool(context, UserPoolId);
  requireGroup(pool, GroupName);
  const members = [...pool.users.values()].filter(({ groups }) => groups?.includes(GroupName));
  const { items, token } = pageOf(members, ({ createdAt, sub }) => byAge(createdAt, sub), {
    limit: part.Limit,
    token: part.NextToken,
  });
  return { Users: items.map((user) => describeListedUser(user)), NextToken: token };
});
