import * as z from 'zod/mini';
import { pageOf } from '../../base/paging.js';
import { requirePool } from '../../pools/pools.js';
import { paging } from '../../shapes/admin.js';
import { poolId, username } from '../../shapes/common.js';
import { groupsOf } from '../../users/groups.js';
import { requireUser } from '../../users/users.js';
import { query } from '../base/operation.js';

const input = z.object({ UserPoolId: poolId, Username: username, ...paging });

/**
 * Lists the groups of a user, by name.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminListGroupsForUser.html
 */
export const AdminListGroupsForUser = query(
  input,
  async ({ UserPoolId, Username, Limit, NextToken }, context) => {
    const pool = requirePool(context, UserPoolId);
    const groups = groupsOf({ pool, user: requireUser(pool, Username) });
    const { items, token } = pageOf(groups, ({ GroupName }) => GroupName, { limit: Limit, token: NextToken });
    return { Groups: items, NextToken: token };
  },
);
