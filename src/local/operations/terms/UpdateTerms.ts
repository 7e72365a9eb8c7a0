import * as z from 'zod/mini';
import { changedNow } from '../../pools/dates.js';
import { requirePool } from '../../pools/pools.js';
import { keepTerms, requireTerms } from '../../pools/terms.js';
import { uuid } from '../../shapes/admin.js';
import { poolId } from '../../shapes/common.js';
import { enforcement, links, termsName, termsSource } from '../../shapes/terms.js';
import { operation } from '../base/operation.js';

const input = z.object({
  TermsId: uuid,
  UserPoolId: poolId,
  TermsName: z.optional(termsName),
  TermsSource: z.optional(termsSource),
  Enforcement: z.optional(enforcement),
  Links: z.optional(links),
});

/**
 * Changes the given members of terms.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UpdateTerms.html
 */
export const UpdateTerms = operation(input, async (request, context) => {
  const pool = requirePool(context, request.UserPoolId);
  const before = requireTerms(pool, request.TermsId);
  const { TermsName = before.TermsName, Links = before.Links } = request;
  const Terms = { ...before, TermsName, Links, ...changedNow(context) };
  keepTerms(pool, Terms);
  return { Terms };
});
