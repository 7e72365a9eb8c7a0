import * as z from 'zod/mini';
import { requirePool } from '../../pools/pools.js';
import { poolId, username } from '../../shapes/common.js';
import { removeUser, requireUser } from '../../users/users.js';
import { operation } from '../base/operation.js';

const input = z.object({ UserPoolId: poolId, Username: username });

/**
 * Deletes a user; the username is free again.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminDeleteUser.html
 */
export const AdminDeleteUser = operation(input, async ({ UserPoolId, Username }, context) => {
  const pool = requirePool(context, UserPoolId);
  removeUser(context, { pool, user: requireUser(pool, Username) });
  return {};
});
