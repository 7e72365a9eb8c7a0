import * as z from 'zod/mini';
import { pageOf } from '../../base/paging.js';
import { requirePool } from '../../pools/pools.js';
import { paging } from '../../shapes/admin.js';
import { poolId } from '../../shapes/common.js';
import { query } from '../base/operation.js';

const input = z.object({ UserPoolId: poolId, ...paging });

/**
 * Lists the groups of a pool, by name.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListGroups.html
 */
export const ListGroups = query(input, async ({ UserPoolId, Limit, NextToken }, context) => {
  const groups = requirePool(context, UserPoolId).groups?.values() ?? [];
  const { items, token } = pageOf(groups, ({ GroupName }) => GroupName, { limit: Limit, token: NextToken });
  return { Groups: items, NextToken: token };
});
