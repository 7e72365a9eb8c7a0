import * as z from 'zod/mini';
import { invalidParameter } from '../../base/errors.js';
import { checkCode, useUpCode } from '../../messages/codes.js';
import { attributeName, confirmationCode, token } from '../../shapes/common.js';
import { readAccessToken } from '../../tokens/tokens.js';
import { isContact } from '../../users/attributes.js';
import { countCall } from '../../users/quotas.js';
import { verifyContact } from '../../users/users.js';
import { operation } from '../base/operation.js';

const input = z.object({ AccessToken: token, AttributeName: attributeName, Code: confirmationCode });

/**
 * Verifies an email or phone number by the code that was sent to it.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_VerifyUserAttribute.html
 */
export const VerifyUserAttribute = operation(input, async (request, context) => {
  const { pool, user } = await readAccessToken(context, request.AccessToken);
  const contact = request.AttributeName;
  if (!isContact(contact))
    throw invalidParameter('Invalid attribute name, only email and phone_number can be verified.');
  countCall(context, pool, { operation: 'VerifyUserAttribute', username: user.username });
  checkCode(context, user, { purpose: contact, code: request.Code });
  verifyContact({ pool, user }, contact);
  useUpCode(user, contact);
  user.modifiedAt = context.clock.now();
  return {};
});
