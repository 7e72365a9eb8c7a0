import * as z from 'zod/mini';
import { requirePool } from '../../pools/pools.js';
import { describeRisks } from '../../records/riskConfigurations.js';
import { clientId, poolId } from '../../shapes/common.js';
import { query } from '../base/operation.js';

const input = z.object({ UserPoolId: poolId, ClientId: z.optional(clientId) });

/**
 * Answers the responses to risks of a pool, or those that an app client has of its own.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DescribeRiskConfiguration.html
 */
export const DescribeRiskConfiguration = query(input, async ({ UserPoolId, ClientId }, context) => ({
  RiskConfiguration: describeRisks(context, requirePool(context, UserPoolId), ClientId),
}));
