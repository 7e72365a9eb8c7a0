import * as z from 'zod/mini';
import { token } from '../../shapes/common.js';
import { readAccessToken } from '../../tokens/tokens.js';
import { removeUser } from '../../users/users.js';
import { operation } from '../base/operation.js';

/**
 * Deletes the account of the signed-in user.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DeleteUser.html
 */
export const DeleteUser = operation(z.object({ AccessToken: token }), async ({ AccessToken }, context) => {
  removeUser(context, await readAccessToken(context, AccessToken));
  return {};
});
