import * as z from 'zod/mini';
import { byAge, pageOf } from '../../base/paging.js';
import { requirePool } from '../../pools/pools.js';
import { pageToken } from '../../shapes/admin.js';
import { integer, oneOf, poolId } from '../../shapes/common.js';
import { query } from '../base/operation.js';

const input = z.object({
  UserPoolId: poolId,
  MaxResults: z.optional(integer(1, 60)),
  NextToken: z.optional(pageToken),
  ClientType: z.optional(oneOf(['REGULAR', 'DCR'])),
});

/**
 * Lists the app clients of a pool, oldest first. No app client is of the type DCR: apps cannot register themselves here.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListUserPoolClients.html
 */
export const ListUserPoolClients = query(input, async (request, context) => {
  const { UserPoolId, MaxResults, NextToken, ClientType = 'REGULAR' } = request;
  const pool = requirePool(context, UserPoolId);
  const clients = [...context.store.clients.values()].filter(
    ({ poolId }) => poolId === pool.id && ClientType === 'REGULAR',
  );
  const { items, token } = pageOf(clients, ({ createdAt, id }) => byAge(createdAt, id), {
    limit: MaxResults,
    token: NextToken,
  });
  const UserPoolClients = items.map(({ id, settings }) => ({
    ClientId: id,
    UserPoolId: pool.id,
    ClientName: settings.ClientName,
  }));
  return { UserPoolClients, NextToken: token };
});
