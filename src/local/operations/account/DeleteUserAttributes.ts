import * as z from 'zod/mini';
import { errors } from '../../base/errors.js';
import { attributeName, list, token } from '../../shapes/common.js';
import { readAccessToken } from '../../tokens/tokens.js';
import { mayWrite } from '../../users/attributes.js';
import { operation } from '../base/operation.js';
import { deleteAttributes } from '../base/writeAttributes.js';

const input = z.object({ AccessToken: token, UserAttributeNames: list(attributeName) });

/**
 * Removes attributes of the signed-in user.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DeleteUserAttributes.html
 */
export const DeleteUserAttributes = operation(input, async ({ AccessToken, UserAttributeNames }, context) => {
  const account = await readAccessToken(context, AccessToken);
  if (UserAttributeNames.some((name) => !mayWrite(account.client, name)))
    throw errors.unauthorizedAttribute();
  deleteAttributes(account, UserAttributeNames);
  account.user.modifiedAt = context.clock.now();
  return {};
});
