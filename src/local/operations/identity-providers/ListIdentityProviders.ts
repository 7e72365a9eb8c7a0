import * as z from 'zod/mini';
import { pageOf } from '../../base/paging.js';
import { requirePool } from '../../pools/pools.js';
import { pageToken } from '../../shapes/admin.js';
import { integer, poolId } from '../../shapes/common.js';
import { query } from '../base/operation.js';

const input = z.object({
  UserPoolId: poolId,
  MaxResults: z.optional(integer(0, 60)),
  NextToken: z.optional(pageToken),
});

/**
 * Lists the identity providers of a pool, by name.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListIdentityProviders.html
 */
export const ListIdentityProviders = query(input, async ({ UserPoolId, MaxResults, NextToken }, context) => {
  const providers = requirePool(context, UserPoolId).identityProviders?.values() ?? [];
  const { items, token } = pageOf(providers, ({ ProviderName }) => ProviderName, {
    limit: MaxResults,
    token: NextToken,
  });
  const Providers = items.map(({ ProviderName, ProviderType, CreationDate, LastModifiedDate }) => ({
    ProviderName,
    ProviderType,
    CreationDate,
    LastModifiedDate,
  }));
  return { Providers, NextToken: token };
});
