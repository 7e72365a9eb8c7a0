import * as z from 'zod/mini';
import { requirePool } from '../../pools/pools.js';
import { requireTerms } from '../../pools/terms.js';
import { uuid } from '../../shapes/admin.js';
import { poolId } from '../../shapes/common.js';
import { operation } from '../base/operation.js';

const input = z.object({ TermsId: uuid, UserPoolId: poolId });

/**
 * Deletes the terms of an app client.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DeleteTerms.html
 */
export const DeleteTerms = operation(input, async ({ TermsId, UserPoolId }, context) => {
  const pool = requirePool(context, UserPoolId);
  requireTerms(pool, TermsId);
  pool.terms?.delete(TermsId);
  return {};
});
