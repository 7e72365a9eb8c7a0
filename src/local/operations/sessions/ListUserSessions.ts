import * as z from 'zod/mini';
import { pageOf } from '../../base/paging.js';
import { pageToken } from '../../shapes/admin.js';
import { token } from '../../shapes/common.js';
import {
  assertSessionsTracked,
  describeSession,
  sessionOrder,
  sessionsOf,
} from '../../tokens/sessionTracking.js';
import { readAccessToken } from '../../tokens/tokens.js';
import { query } from '../base/operation.js';

const input = z.object({ AccessToken: token, NextToken: z.optional(pageToken) });

/**
 * Lists the sessions of the signed-in user, through all app clients.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListUserSessions.html
 */
export const ListUserSessions = query(input, async ({ AccessToken, NextToken }, context) => {
  const { grant: current, ...account } = await readAccessToken(context, AccessToken);
  assertSessionsTracked(account.pool);
  const { items, token } = pageOf(sessionsOf(context, account), sessionOrder, { token: NextToken });
  const Sessions = items.map((grant) => ({ ...describeSession(grant), IsCurrentSession: grant === current }));
  return { Sessions, NextToken: token };
});
