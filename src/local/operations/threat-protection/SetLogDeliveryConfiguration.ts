import * as z from 'zod/mini';
import { requirePool } from '../../pools/pools.js';
import { assertLogConfigurations } from '../../records/logDelivery.js';
import { poolId } from '../../shapes/common.js';
import { logConfigurations } from '../../shapes/logDelivery.js';
import { operation } from '../base/operation.js';

const input = z.object({ UserPoolId: poolId, LogConfigurations: logConfigurations });

/**
 * Keeps the destinations of a pool's logs; no logs are sent.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SetLogDeliveryConfiguration.html
 */
export const SetLogDeliveryConfiguration = operation(
  input,
  async ({ UserPoolId, LogConfigurations }, context) => {
    const pool = requirePool(context, UserPoolId);
    assertLogConfigurations(pool, LogConfigurations);
    pool.logConfigurations = LogConfigurations;
    return { LogDeliveryConfiguration: { UserPoolId, LogConfigurations } };
  },
);
