import * as z from 'zod/mini';
import { byAge, pageOf } from '../../base/paging.js';
import { describeDevice } from '../../credentials/devices.js';
import { pageToken } from '../../shapes/admin.js';
import { integer, token } from '../../shapes/common.js';
import { readAccessToken } from '../../tokens/tokens.js';
import { query } from '../base/operation.js';

const input = z.object({
  AccessToken: token,
  Limit: z.optional(integer(0, 60)),
  PaginationToken: z.optional(pageToken),
});

/**
 * Lists the devices of the signed-in user, oldest first.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListDevices.html
 */
export const ListDevices = query(input, async ({ AccessToken, Limit, PaginationToken }, context) => {
  const { user } = await readAccessToken(context, AccessToken);
  const all = user.devices?.values() ?? [];
  const part = { limit: Limit, token: PaginationToken };
  const { items, token } = pageOf(all, ({ createdAt, key }) => byAge(createdAt, key), part);
  return { Devices: items.map(describeDevice), PaginationToken: token };
});
