import * as z from 'zod/mini';
import { pageOf } from '../../base/paging.js';
import { requirePool } from '../../pools/pools.js';
import { pageToken } from '../../shapes/admin.js';
import { integer, poolId } from '../../shapes/common.js';
import { query } from '../base/operation.js';

const input = z.object({
  UserPoolId: poolId,
  MaxResults: z.optional(integer(1, 50)),
  NextToken: z.optional(pageToken),
});

/**
 * Lists the resource servers of a pool, by identifier.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListResourceServers.html
 */
export const ListResourceServers = query(input, async ({ UserPoolId, MaxResults, NextToken }, context) => {
  const servers = requirePool(context, UserPoolId).resourceServers?.values() ?? [];
  const { items, token } = pageOf(servers, ({ Identifier }) => Identifier, {
    limit: MaxResults ?? 50,
    token: NextToken,
  });
  return { ResourceServers: items, NextToken: token };
});
