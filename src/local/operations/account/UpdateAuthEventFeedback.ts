import * as z from 'zod/mini';
import { errors } from '../../base/errors.js';
import { requirePool } from '../../pools/pools.js';
import { eventId, oneOf, poolId, token, username } from '../../shapes/common.js';
import { requireUser } from '../../users/users.js';
import { query } from '../base/operation.js';

const input = z.object({
  UserPoolId: poolId,
  Username: username,
  EventId: eventId,
  FeedbackToken: token,
  FeedbackValue: oneOf(['Valid', 'Invalid']),
});

/**
 * Refuses feedback on a sign-in: the local Cognito sends no security notices, so no feedback token can be valid.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UpdateAuthEventFeedback.html
 */
export const UpdateAuthEventFeedback = query(input, async (request, context) => {
  const pool = requirePool(context, request.UserPoolId);
  const { AdvancedSecurityMode = 'OFF' } = pool.settings.UserPoolAddOns ?? {};
  if (AdvancedSecurityMode === 'OFF') throw errors.addOnsOff();
  requireUser(pool, request.Username);
  throw errors.invalidFeedback();
});
