import * as z from 'zod/mini';
import { requirePool } from '../../pools/pools.js';
import { requireTerms } from '../../pools/terms.js';
import { uuid } from '../../shapes/admin.js';
import { poolId } from '../../shapes/common.js';
import { query } from '../base/operation.js';

const input = z.object({ TermsId: uuid, UserPoolId: poolId });

/**
 * Answers the links of terms.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DescribeTerms.html
 */
export const DescribeTerms = query(input, async ({ TermsId, UserPoolId }, context) => ({
  Terms: requireTerms(requirePool(context, UserPoolId), TermsId),
}));
