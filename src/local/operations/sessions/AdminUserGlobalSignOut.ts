import * as z from 'zod/mini';
import { requirePool } from '../../pools/pools.js';
import { poolId, username } from '../../shapes/common.js';
import { revokeSessions } from '../../tokens/sessions.js';
import { requireUser } from '../../users/users.js';
import { operation } from '../base/operation.js';

const input = z.object({ UserPoolId: poolId, Username: username });

/**
 * Ends every session of a user.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminUserGlobalSignOut.html
 */
export const AdminUserGlobalSignOut = operation(input, async ({ UserPoolId, Username }, context) => {
  const pool = requirePool(context, UserPoolId);
  revokeSessions(context, { pool, user: requireUser(pool, Username) });
  return {};
});
