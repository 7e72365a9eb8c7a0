import * as z from 'zod/mini';
import { requirePool } from '../../pools/pools.js';
import { poolId, username } from '../../shapes/common.js';
import { requireUser } from '../../users/users.js';
import { operation } from '../base/operation.js';

const input = z.object({ UserPoolId: poolId, Username: username });

/**
 * Enables a disabled user.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminEnableUser.html
 */
export const AdminEnableUser = operation(input, async ({ UserPoolId, Username }, context) => {
  const user = requireUser(requirePool(context, UserPoolId), Username);
  user.enabled = true;
  user.modifiedAt = context.clock.now();
  return {};
});
