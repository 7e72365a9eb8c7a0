import * as z from 'zod/mini';
import { errors } from '../../base/errors.js';
import { requirePool } from '../../pools/pools.js';
import { integer, oneOf, poolId } from '../../shapes/common.js';
import { describeSessionSettings } from '../../tokens/sessionTracking.js';
import { operation } from '../base/operation.js';

const input = z.object({
  UserPoolId: poolId,
  UserSessionTracking: oneOf(['ENABLED', 'DISABLED']),
  TokenSession: z.object({ MaxPerUser: integer(1, 100) }),
});

/**
 * Sets whether users may list their sessions, and the number of sessions of one user.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SetUserPoolSessionConfiguration.html
 */
export const SetUserPoolSessionConfiguration = operation(input, async (request, context) => {
  const pool = requirePool(context, request.UserPoolId);
  if (pool.settings.UserPoolTier === 'LITE') throw errors.notInTier('Session configuration');
  pool.maxSessions = request.UserSessionTracking === 'ENABLED' ? request.TokenSession.MaxPerUser : undefined;
  pool.modifiedAt = context.clock.now();
  return describeSessionSettings(pool);
});
