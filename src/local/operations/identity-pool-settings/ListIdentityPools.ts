import * as z from 'zod/mini';
import { byAge, pageOf } from '../../base/paging.js';
import { pageSize, pageToken } from '../../shapes/identityPool.js';
import { identityQuery } from '../base/operation.js';

const input = z.object({ MaxResults: pageSize, NextToken: z.optional(pageToken) });

/**
 * Lists the identity pools, oldest first.
 * @see https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_ListIdentityPools.html
 */
export const ListIdentityPools = identityQuery(input, async ({ MaxResults, NextToken }, { store }) => {
  const { items, token } = pageOf(
    store.identityPools.values(),
    ({ createdAt = 0, id }) => byAge(createdAt, id),
    {
      limit: MaxResults,
      token: NextToken,
    },
  );
  const IdentityPools = items.map(({ id, settings }) => ({
    IdentityPoolId: id,
    IdentityPoolName: settings.IdentityPoolName,
  }));
  return { IdentityPools, NextToken: token };
});
