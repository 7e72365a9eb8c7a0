import * as z from 'zod/mini';
import { errors } from '../../base/errors.js';
import { requireClientOf } from '../../pools/clients.js';
import { requirePool } from '../../pools/pools.js';
import { describeClientSession } from '../../records/clientSessions.js';
import { clientId, integer, poolId } from '../../shapes/common.js';
import { assertSessionsTracked } from '../../tokens/sessionTracking.js';
import { operation } from '../base/operation.js';

const input = z.object({
  UserPoolId: poolId,
  ClientId: clientId,
  SSOSession: z.object({ MaxValidityMinutes: integer(0, 129_600) }),
});

/**
 * Sets how long an app client accepts a browser session without a new sign-in, in pools that track sessions.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SetUserPoolClientSessionConfiguration.html
 */
export const SetUserPoolClientSessionConfiguration = operation(input, async (request, context) => {
  const pool = requirePool(context, request.UserPoolId);
  const client = requireClientOf(context, pool, request.ClientId);
  if (pool.settings.UserPoolTier === 'LITE') throw errors.notInTier('Session configuration');
  assertSessionsTracked(pool);
  client.sessionMinutes = request.SSOSession.MaxValidityMinutes;
  client.modifiedAt = context.clock.now();
  return describeClientSession(client);
});
