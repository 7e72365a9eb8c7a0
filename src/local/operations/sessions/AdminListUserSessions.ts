import * as z from 'zod/mini';
import { pageOf } from '../../base/paging.js';
import { requirePool } from '../../pools/pools.js';
import { pageToken } from '../../shapes/admin.js';
import { poolId, username } from '../../shapes/common.js';
import {
  assertSessionsTracked,
  describeSession,
  sessionOrder,
  sessionsOf,
} from '../../tokens/sessionTracking.js';
import { requireUser } from '../../users/users.js';
import { query } from '../base/operation.js';

const input = z.object({ UserPoolId: poolId, Username: username, NextToken: z.optional(pageToken) });

/**
 * Lists the sessions of a user, through all app clients.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminListUserSessions.html
 */
export const AdminListUserSessions = query(input, async ({ UserPoolId, Username, NextToken }, context) => {
  const pool = requirePool(context, UserPoolId);
  const user = requireUser(pool, Username);
  assertSessionsTracked(pool);
  const { items, token } = pageOf(sessionsOf(context, { pool, user }), sessionOrder, { token: NextToken });
  return { Sessions: items.map(describeSession), NextToken: token };
});
