import * as z from 'zod/mini';
import { invalidParameter } from '../../base/errors.js';
import { sendCode } from '../../messages/codes.js';
import { attributeName, context, token } from '../../shapes/common.js';
import { readAccessToken } from '../../tokens/tokens.js';
import { isContact } from '../../users/attributes.js';
import { countCall } from '../../users/quotas.js';
import { operation } from '../base/operation.js';

const input = z.object({
  AccessToken: token,
  AttributeName: attributeName,
  ClientMetadata: context.ClientMetadata,
});

/**
 * Sends a code to an email or phone number of the signed-in user.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetUserAttributeVerificationCode.html
 */
export const GetUserAttributeVerificationCode = operation(input, async (request, context) => {
  const { pool, client, user } = await readAccessToken(context, request.AccessToken);
  const contact = request.AttributeName;
  if (!isContact(contact))
    throw invalidParameter('Invalid attribute name, only email and phone_number can be verified.');
  if (!user.pending.get(contact) && !user.attributes.get(contact)) {
    throw invalidParameter(
      `User does not have ${contact === 'email' ? 'an email' : 'a phone number'} to verify.`,
    );
  }
  countCall(context, pool, { operation: 'GetUserAttributeVerificationCode', username: user.username });
  const recipient = { pool, client, user, clientMetadata: request.ClientMetadata };
  return { CodeDeliveryDetails: await sendCode(context, recipient, { purpose: contact, contact }) };
});
