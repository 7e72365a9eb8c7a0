import * as z from 'zod/mini';
import { invalidParameter } from '../../base/errors.js';
import { byAge, pageOf } from '../../base/paging.js';
import { requirePool } from '../../pools/pools.js';
import { pageToken } from '../../shapes/admin.js';
import { attributeName, integer, list, poolId, text } from '../../shapes/common.js';
import { describeListedUser, searchUsers } from '../../users/searchUsers.js';
import { query } from '../base/operation.js';

const input = z.object({
  UserPoolId: poolId,
  AttributesToGet: z.optional(list(attributeName)),
  Limit: z.optional(integer(0, 60)),
  PaginationToken: z.optional(pageToken),
  Filter: z.optional(text(0, 256)),
});

/**
 * Lists the users of a pool that match a filter, oldest first. Every listed user must have the attributes that the
 * request names.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListUsers.html
 */
export const ListUsers = query(input, async (request, context) => {
  const found = searchUsers(requirePool(context, request.UserPoolId), request.Filter);
  const { items, token } = pageOf(found, ({ createdAt, sub }) => byAge(createdAt, sub), {
    limit: request.Limit,
    token: request.PaginationToken,
  });
  const wanted = request.AttributesToGet;
  const Users = items.map((user) => describeListedUser(user, wanted));
  if (wanted && Users.some(({ Attributes }) => Attributes.length < new Set(wanted).size)) {
    throw invalidParameter('One or more requested attributes do not exist.');
  }
  return { Users, PaginationToken: token };
});
