import * as z from 'zod/mini';
import { CognitoError, errors } from '../../base/errors.js';
import { requirePool } from '../../pools/pools.js';
import { eventId, oneOf, poolId, username } from '../../shapes/common.js';
import { requireUser } from '../../users/users.js';
import { query } from '../base/operation.js';

const input = z.object({
  UserPoolId: poolId,
  Username: username,
  EventId: eventId,
  FeedbackValue: oneOf(['Valid', 'Invalid']),
});

/**
 * Refuses feedback on a sign-in: the local Cognito does not assess sign-ins, so no event can have feedback.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminUpdateAuthEventFeedback.html
 */
export const AdminUpdateAuthEventFeedback = query(input, async (request, context) => {
  const pool = requirePool(context, request.UserPoolId);
  const { AdvancedSecurityMode = 'OFF' } = pool.settings.UserPoolAddOns ?? {};
  if (AdvancedSecurityMode === 'OFF') throw errors.addOnsOff();
  requireUser(pool, request.Username);
  throw new CognitoError('ResourceNotFoundException', `Event ${request.EventId} does not exist.`);
});
