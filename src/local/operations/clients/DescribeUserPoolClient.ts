import * as z from 'zod/mini';
import { describeClient, requireClientOf } from '../../pools/clients.js';
import { requirePool } from '../../pools/pools.js';
import { clientId, poolId } from '../../shapes/common.js';
import { query } from '../base/operation.js';

const input = z.object({ UserPoolId: poolId, ClientId: clientId });

/**
 * Answers the settings of an app client, and its secret.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DescribeUserPoolClient.html
 */
export const DescribeUserPoolClient = query(input, async ({ UserPoolId, ClientId }, context) => ({
  UserPoolClient: describeClient(requireClientOf(context, requirePool(context, UserPoolId), ClientId)),
}));
