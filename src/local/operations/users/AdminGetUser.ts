import * as z from 'zod/mini';
import { mfaMembers } from '../../credentials/secondFactors.js';
import { requirePool } from '../../pools/pools.js';
import { poolId, username } from '../../shapes/common.js';
import { requireUser } from '../../users/users.js';
import { query } from '../base/operation.js';
import { describeUser } from './describeUser.js';

const input = z.object({ UserPoolId: poolId, Username: username });

/**
 * Answers the attributes, the status and the second factors of a user.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminGetUser.html
 */
export const AdminGetUser = query(input, async ({ UserPoolId, Username }, context) => {
  const pool = requirePool(context, UserPoolId);
  const account = { pool, user: requireUser(pool, Username) };
  return { ...describeUser(account.user), ...mfaMembers(account) };
});
