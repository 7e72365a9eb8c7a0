import * as z from 'zod/mini';
import { requirePool } from '../../pools/pools.js';
import { pageToken } from '../../shapes/admin.js';
import { integer, poolId, username } from '../../shapes/common.js';
import { requireUser } from '../../users/users.js';
import { query } from '../base/operation.js';

const input = z.object({
  UserPoolId: poolId,
  Username: username,
  MaxResults: z.optional(integer(0, 60)),
  NextToken: z.optional(pageToken),
});

/**
 * Answers an empty list: the local Cognito does not assess the risk of sign-ins.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminListUserAuthEvents.html
 */
export const AdminListUserAuthEvents = query(input, async ({ UserPoolId, Username }, context) => {
  requireUser(requirePool(context, UserPoolId), Username);
  return { AuthEvents: [] };
});
