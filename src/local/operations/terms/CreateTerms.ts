import * as z from 'zod/mini';
import { randomUuid } from '../../base/random.js';
import { requireClientOf } from '../../pools/clients.js';
import { madeNow } from '../../pools/dates.js';
import { requirePool } from '../../pools/pools.js';
import { keepTerms } from '../../pools/terms.js';
import { clientId, poolId } from '../../shapes/common.js';
import { enforcement, links, termsName, termsSource } from '../../shapes/terms.js';
import { operation } from '../base/operation.js';

const input = z.object({
  UserPoolId: poolId,
  ClientId: clientId,
  TermsName: termsName,
  TermsSource: termsSource,
  Enforcement: enforcement,
  Links: z.optional(links),
});

/**
 * Links an app client to its terms of use or its privacy policy.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateTerms.html
 */
export const CreateTerms = operation(input, async ({ Links = {}, ...request }, context) => {
  const pool = requirePool(context, request.UserPoolId);
  requireClientOf(context, pool, request.ClientId);
  const Terms = { TermsId: randomUuid(context.random), ...request, Links, ...madeNow(context) };
  keepTerms(pool, Terms);
  return { Terms };
});
