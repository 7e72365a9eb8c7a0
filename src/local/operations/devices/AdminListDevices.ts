import * as z from 'zod/mini';
import { byAge, pageOf } from '../../base/paging.js';
import { describeDevice } from '../../credentials/devices.js';
import { requirePool } from '../../pools/pools.js';
import { pageToken } from '../../shapes/admin.js';
import { integer, poolId, username } from '../../shapes/common.js';
import { requireUser } from '../../users/users.js';
import { query } from '../base/operation.js';

const input = z.object({
  UserPoolId: poolId,
  Username: username,
  Limit: z.optional(integer(0, 60)),
  PaginationToken: z.optional(pageToken),
});

/**
 * Lists the devices of a user, oldest first.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminListDevices.html
 */
export const AdminListDevices = query(input, async (request, context) => {
  const { devices } = requireUser(requirePool(context, request.UserPoolId), request.Username);
  const { items, token } = pageOf(devices?.values() ?? [], ({ createdAt, key }) => byAge(createdAt, key), {
    limit: request.Limit,
    token: request.PaginationToken,
  });
  return { Devices: items.map(describeDevice), PaginationToken: token };
});
