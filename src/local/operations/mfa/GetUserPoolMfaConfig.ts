import * as z from 'zod/mini';
import { describeMfa } from '../../pools/mfaSettings.js';
import { requirePool } from '../../pools/pools.js';
import { poolId } from '../../shapes/common.js';
import { query } from '../base/operation.js';

/**
 * Answers whether a pool asks for a second factor, and the factors that it offers.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetUserPoolMfaConfig.html
 */
export const GetUserPoolMfaConfig = query(z.object({ UserPoolId: poolId }), async ({ UserPoolId }, context) =>
  describeMfa(requirePool(context, UserPoolId)),
);
