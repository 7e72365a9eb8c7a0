import * as z from 'zod/mini';
import { byAge, pageOf } from '../../base/paging.js';
import { requirePool } from '../../pools/pools.js';
import { integer, poolId, text } from '../../shapes/common.js';
import { query } from '../base/operation.js';

const input = z.object({
  UserPoolId: poolId,
  MaxResults: z.optional(integer(1, 60)),
  NextToken: z.optional(text(0, 131_072)),
});

/**
 * Lists the terms of a pool's app clients, oldest first.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListTerms.html
 */
export const ListTerms = query(input, async ({ UserPoolId, MaxResults, NextToken }, context) => {
  const all = requirePool(context, UserPoolId).terms?.values() ?? [];
  const { items, token } = pageOf(all, ({ CreationDate, TermsId }) => byAge(CreationDate * 1000, TermsId), {
    limit: MaxResults,
    token: NextToken,
  });
  const Terms = items.map(({ TermsId, TermsName, Enforcement, CreationDate, LastModifiedDate }) => ({
    TermsId,
    TermsName,
    Enforcement,
    CreationDate,
    LastModifiedDate,
  }));
  return { Terms, NextToken: token };
});
