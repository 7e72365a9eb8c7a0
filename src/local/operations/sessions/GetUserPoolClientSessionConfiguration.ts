import * as z from 'zod/mini';
import { requireClientOf } from '../../pools/clients.js';
import { requirePool } from '../../pools/pools.js';
import { describeClientSession } from '../../records/clientSessions.js';
import { clientId, poolId } from '../../shapes/common.js';
import { query } from '../base/operation.js';

const input = z.object({ UserPoolId: poolId, ClientId: clientId });

/**
 * Answers how long an app client accepts a browser session without a new sign-in.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetUserPoolClientSessionConfiguration.html
 */
export const GetUserPoolClientSessionConfiguration = query(input, async ({ UserPoolId, ClientId }, context) =>
  describeClientSession(requireClientOf(context, requirePool(context, UserPoolId), ClientId)),
);
