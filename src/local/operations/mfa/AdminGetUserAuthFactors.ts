import * as z from 'zod/mini';
import { configuredFactors } from '../../credentials/firstFactors.js';
import { mfaMembers } from '../../credentials/secondFactors.js';
import { requirePool } from '../../pools/pools.js';
import { poolId, username } from '../../shapes/common.js';
import { requireUser } from '../../users/users.js';
import { query } from '../base/operation.js';

const input = z.object({ UserPoolId: poolId, Username: username });

/**
 * Answers the first and second factors of a user.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminGetUserAuthFactors.html
 */
export const AdminGetUserAuthFactors = query(input, async ({ UserPoolId, Username }, context) => {
  const pool = requirePool(context, UserPoolId);
  const account = { pool, user: requireUser(pool, Username) };
  return {
    Username: account.user.username,
    ...mfaMembers(account),
    ConfiguredUserAuthFactors: configuredFactors(account),
  };
});
