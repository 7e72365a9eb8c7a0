import * as z from 'zod/mini';
import { requirePool } from '../../pools/pools.js';
import { poolId } from '../../shapes/common.js';
import { query } from '../base/operation.js';

const input = z.object({ UserPoolId: poolId });

/**
 * Answers the destinations of a pool's logs.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetLogDeliveryConfiguration.html
 */
export const GetLogDeliveryConfiguration = query(input, async ({ UserPoolId }, context) => {
  const { logConfigurations = [] } = requirePool(context, UserPoolId);
  return { LogDeliveryConfiguration: { UserPoolId, LogConfigurations: logConfigurations } };
});
