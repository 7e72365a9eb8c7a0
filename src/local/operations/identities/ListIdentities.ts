import * as z from 'zod/mini';
import { byAge, pageOf } from '../../base/paging.js';
import { describeIdentity } from '../../identity-pools/identities.js';
import { requireIdentityPool } from '../../identity-pools/identityPools.js';
import { boolean } from '../../shapes/common.js';
import { identityPoolId, pageSize, pageToken } from '../../shapes/identityPool.js';
import { identityQuery } from '../base/operation.js';

const input = z.object({
  IdentityPoolId: identityPoolId,
  MaxResults: pageSize,
  NextToken: z.optional(pageToken),
  HideDisabled: z.optional(boolean),
});

/**
 * Lists the identities of an identity pool, oldest first.
 * @see https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_ListIdentities.html
 */
export const ListIdentities = identityQuery(input, async (request, context) => {
  const { IdentityPoolId, MaxResults, NextToken, HideDisabled } = request;
  const pool = requireIdentityPool(context, IdentityPoolId);
  const all = [...pool.identities].filter(([, { disabled }]) => !(disabled && HideDisabled));
  const { items, token } = pageOf(all, ([id, { createdAt }]) => byAge(createdAt, id), {
    limit: MaxResults,
    token: NextToken,
  });
  const Identities = items.map(([id, identity]) => describeIdentity({ id, pool, identity }));
  return { IdentityPoolId, Identities, NextToken: token };
});
