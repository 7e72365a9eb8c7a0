import * as z from 'zod/mini';
import { requirePool } from '../../pools/pools.js';
import { poolId, username } from '../../shapes/common.js';
import { revokeSessions } from '../../tokens/sessions.js';
import { requireUser } from '../../users/users.js';
import { operation } from '../base/operation.js';

const input = z.object({ UserPoolId: poolId, Username: username });

/**
 * Disables a user: ends the user's sessions and refuses new sign-ins.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminDisableUser.html
 */
export const AdminDisableUser = operation(input, async ({ UserPoolId, Username }, context) => {
  const pool = requirePool(context, UserPoolId);
  const user = requireUser(pool, Username);
  user.enabled = false;
  user.modifiedAt = context.clock.now();
  revokeSessions(context, { pool, user });
  return {};
});
