import * as z from 'zod/mini';
import { requirePool } from '../../pools/pools.js';
import { attributeName, list, oneOf, poolId, username } from '../../shapes/common.js';
import { requireUser } from '../../users/users.js';
import { operation } from '../base/operation.js';

const input = z.object({
  UserPoolId: poolId,
  Username: username,
  MFAOptions: list(
    z.object({
      DeliveryMedium: z.optional(oneOf(['SMS', 'EMAIL'])),
      AttributeName: z.optional(attributeName),
    }),
  ),
});

/**
 * Turns codes by text message on or off; AdminSetUserMFAPreference replaces this operation.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminSetUserSettings.html
 */
export const AdminSetUserSettings = operation(input, async (request, context) => {
  const user = requireUser(requirePool(context, request.UserPoolId), request.Username);
  const bySms = request.MFAOptions.some(({ DeliveryMedium }) => DeliveryMedium === 'SMS');
  user.mfa.set('SMS_MFA', bySms);
  user.modifiedAt = context.clock.now();
  return {};
});
