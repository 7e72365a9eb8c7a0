import * as z from 'zod/mini';
import { describePool } from '../../pools/describePool.js';
import { requirePool } from '../../pools/pools.js';
import { poolId } from '../../shapes/common.js';
import { query } from '../base/operation.js';

/**
 * Answers the settings of a user pool.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DescribeUserPool.html
 */
export const DescribeUserPool = query(z.object({ UserPoolId: poolId }), async ({ UserPoolId }, context) => ({
  UserPool: describePool(context, requirePool(context, UserPoolId)),
}));
