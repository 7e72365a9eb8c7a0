import * as z from 'zod/mini';
import { token } from '../../shapes/common.js';
import { revokeSessions } from '../../tokens/sessions.js';
import { readAccessToken } from '../../tokens/tokens.js';
import { operation } from '../base/operation.js';

/**
 * Ends every session of the signed-in user.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GlobalSignOut.html
 */
export const GlobalSignOut = operation(z.object({ AccessToken: token }), async ({ AccessToken }, context) => {
  const { pool, user } = await readAccessToken(context, AccessToken);
  revokeSessions(context, { pool, user });
  return {};
});
