import * as z from 'zod/mini';
import { requirePool } from '../../pools/pools.js';
import { oneOf, poolId, text, username } from '../../shapes/common.js';
import { assertSessionsTracked, requireSession } from '../../tokens/sessionTracking.js';
import { requireUser } from '../../users/users.js';
import { operation } from '../base/operation.js';

const input = z.object({
  UserPoolId: poolId,
  Username: username,
  SessionId: text(1, 131_072),
  RevokeAssociatedSessions: z.optional(oneOf(['NONE', 'LINKED'])),
});

/**
 * Ends one session of a user.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminRevokeUserSession.html
 */
export const AdminRevokeUserSession = operation(input, async (request, context) => {
  const pool = requirePool(context, request.UserPoolId);
  const user = requireUser(pool, request.Username);
  assertSessionsTracked(pool);
  requireSession(context, { pool, user }, request.SessionId).revoked = true;
  return {};
});
