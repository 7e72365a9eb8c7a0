import * as z from 'zod/mini';
import { toSeconds } from '../../base/clock.js';
import { byAge, pageOf } from '../../base/paging.js';
import { pageToken } from '../../shapes/admin.js';
import { integer } from '../../shapes/common.js';
import { query } from '../base/operation.js';

const input = z.object({ NextToken: z.optional(pageToken), MaxResults: integer(1, 60) });

/**
 * Lists all user pools, oldest first.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListUserPools.html
 */
export const ListUserPools = query(input, async ({ NextToken, MaxResults }, { store }) => {
  const { items, token } = pageOf(store.pools.values(), ({ createdAt, id }) => byAge(createdAt, id), {
    limit: MaxResults,
    token: NextToken,
  });
  const UserPools = items.map(({ id, name, settings, createdAt, modifiedAt }) => ({
    Id: id,
    Name: name,
    LambdaConfig: settings.LambdaConfig ?? {},
    CreationDate: toSeconds(createdAt),
    LastModifiedDate: toSeconds(modifiedAt),
  }));
  return { UserPools, NextToken: token };
});
