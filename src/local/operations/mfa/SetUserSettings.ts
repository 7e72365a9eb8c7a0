import * as z from 'zod/mini';
import { attributeName, list, oneOf, token } from '../../shapes/common.js';
import { readAccessToken } from '../../tokens/tokens.js';
import { operation } from '../base/operation.js';

const option = z.object({
  DeliveryMedium: z.optional(oneOf(['SMS', 'EMAIL'])),
  AttributeName: z.optional(attributeName),
});
const input = z.object({ AccessToken: token, MFAOptions: list(option) });

/**
 * Turns codes by text message on or off; SetUserMFAPreference replaces this operation.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SetUserSettings.html
 */
export const SetUserSettings = operation(input, async ({ AccessToken, MFAOptions }, context) => {
  const { user } = await readAccessToken(context, AccessToken);
  const bySms = MFAOptions.some(({ DeliveryMedium }) => DeliveryMedium === 'SMS');
  user.mfa.set('SMS_MFA', bySms);
  user.modifiedAt = context.clock.now();
  return {};
});
