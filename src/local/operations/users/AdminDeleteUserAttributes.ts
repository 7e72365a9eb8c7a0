import * as z from 'zod/mini';
import { requirePool } from '../../pools/pools.js';
import { attributeName, list, poolId, username } from '../../shapes/common.js';
import { requireUser } from '../../users/users.js';
import { operation } from '../base/operation.js';
import { deleteAttributes } from '../base/writeAttributes.js';

const input = z.object({
  UserPoolId: poolId,
  Username: username,
  UserAttributeNames: list(attributeName),
});

/**
 * Removes attributes of a user.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminDeleteUserAttributes.html
 */
export const AdminDeleteUserAttributes = operation(input, async (request, context) => {
  const pool = requirePool(context, request.UserPoolId);
  const user = requireUser(pool, request.Username);
  deleteAttributes({ pool, user }, request.UserAttributeNames);
  user.modifiedAt = context.clock.now();
  return {};
});
