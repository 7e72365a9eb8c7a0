import * as z from 'zod/mini';
import { requireClientOf } from '../../pools/clients.js';
import { requirePool } from '../../pools/pools.js';
import { requireTermsOf } from '../../pools/terms.js';
import { clientId, poolId } from '../../shapes/common.js';
import { termsName } from '../../shapes/terms.js';
import { query } from '../base/operation.js';

const input = z.object({ ClientId: clientId, UserPoolId: poolId, TermsName: termsName });

/**
 * Answers the terms of an app client by their name.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DescribeTermsByClient.html
 */
export const DescribeTermsByClient = query(input, async (request, context) => {
  const pool = requirePool(context, request.UserPoolId);
  const { id } = requireClientOf(context, pool, request.ClientId);
  return { Terms: requireTermsOf(pool, id, request.TermsName) };
});
