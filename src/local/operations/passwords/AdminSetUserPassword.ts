import * as z from 'zod/mini';
import { setPassword } from '../../credentials/passwords.js';
import { requirePool } from '../../pools/pools.js';
import { boolean, password, poolId, username } from '../../shapes/common.js';
import { requireUser } from '../../users/users.js';
import { operation } from '../base/operation.js';

const input = z.object({
  UserPoolId: poolId,
  Username: username,
  Password: password,
  Permanent: z.optional(boolean),
});

/**
 * Sets a permanent password, or a temporary password that the next sign-in replaces.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminSetUserPassword.html
 */
export const AdminSetUserPassword = operation(input, async (request, context) => {
  const pool = requirePool(context, request.UserPoolId);
  const user = requireUser(pool, request.Username);
  const temporary = request.Permanent !== true;
  await setPassword(context, { pool, user }, { password: request.Password, temporary });
  user.status = temporary ? 'FORCE_CHANGE_PASSWORD' : 'CONFIRMED';
  return {};
});
