import * as z from 'zod/mini';
import { toSeconds } from '../../base/clock.js';
import type { Account } from '../../context/context.js';
import { mfaMembers } from '../../credentials/secondFactors.js';
import { requirePool } from '../../pools/pools.js';
import { poolId, username } from '../../shapes/common.js';
import { listAttributes } from '../../users/attributes.js';
import { requireUser } from '../../users/users.js';
import { query } from '../base/operation.js';

const input = z.object({ UserPoolId: poolId, Username: username });

/**
 * Everything that administrators may know of a user.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminGetUser.html
 */
export const AdminGetUser = query(input, async ({ UserPoolId, Username }, context) => {
  const pool = requirePool(context, UserPoolId);
  const account = { pool, user: requireUser(pool, Username) };
  return { ...describeUser(account), ...mfaMembers(account) };
});

/** A user as the admin operations describe it. */
export function describeUser({ user }: Account) {
  return {
    Username: user.username,
    UserAttributes: listAttributes(user),
    UserCreateDate: toSeconds(user.createdAt),
    UserLastModifiedDate: toSeconds(user.modifiedAt),
    Enabled: user.enabled,
    UserStatus: user.status,
  };
}
