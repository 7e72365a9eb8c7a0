import * as z from 'zod/mini';
import { errors } from '../../base/errors.js';
import { oneOf, text, token } from '../../shapes/common.js';
import { assertSessionsTracked, requireSession } from '../../tokens/sessionTracking.js';
import { readAccessToken } from '../../tokens/tokens.js';
import { operation } from '../base/operation.js';

const input = z.object({
  AccessToken: token,
  SessionId: text(1, 131_072),
  RevokeAssociatedSessions: z.optional(oneOf(['NONE', 'LINKED'])),
});

/**
 * Ends another session of the signed-in user.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_RevokeUserSession.html
 */
export const RevokeUserSession = operation(input, async ({ AccessToken, SessionId }, context) => {
  const { grant: current, ...account } = await readAccessToken(context, AccessToken);
  assertSessionsTracked(account.pool);
  const grant = requireSession(context, account, SessionId);
  if (grant === current) throw errors.ownSession();
  grant.revoked = true;
  return {};
});
