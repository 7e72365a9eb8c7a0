import * as z from 'zod/mini';
import { requirePool } from '../../pools/pools.js';
import { describeRisks, keepRisks } from '../../records/riskConfigurations.js';
import { clientId, poolId } from '../../shapes/common.js';
import { riskSettings } from '../../shapes/riskConfiguration.js';
import { operation } from '../base/operation.js';

const input = z.object({ UserPoolId: poolId, ClientId: z.optional(clientId), ...riskSettings });

/**
 * Keeps the responses to risks of a pool, or of one app client; a request without responses goes back to the default. No
 * sign-in is assessed.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SetRiskConfiguration.html
 */
export const SetRiskConfiguration = operation(input, async (request, context) => {
  const { UserPoolId, ClientId, ...settings } = request;
  const pool = requirePool(context, UserPoolId);
  keepRisks(context, pool, { ClientId, settings });
  return { RiskConfiguration: describeRisks(context, pool, ClientId) };
});
