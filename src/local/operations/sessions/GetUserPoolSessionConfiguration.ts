import * as z from 'zod/mini';
import { requirePool } from '../../pools/pools.js';
import { poolId } from '../../shapes/common.js';
import { describeSessionSettings } from '../../tokens/sessionTracking.js';
import { query } from '../base/operation.js';

/**
 * Answers whether users may list their sessions, and the number of sessions of one user.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetUserPoolSessionConfiguration.html
 */
export const GetUserPoolSessionConfiguration = query(
  z.object({ UserPoolId: poolId }),
  async ({ UserPoolId }, context) => describeSessionSettings(requirePool(context, UserPoolId)),
);
