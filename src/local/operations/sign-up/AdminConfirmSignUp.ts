import * as z from 'zod/mini';
import { errors } from '../../base/errors.js';
import { useUpCode } from '../../messages/codes.js';
import { requirePool } from '../../pools/pools.js';
import { context, poolId, username } from '../../shapes/common.js';
import { callPostConfirmation } from '../../triggers/postConfirmation.js';
import { requireUser } from '../../users/users.js';
import { operation } from '../base/operation.js';

const input = z.object({ UserPoolId: poolId, Username: username, ClientMetadata: context.ClientMetadata });

/**
 * Confirms a new account without its code; its contacts stay unverified.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminConfirmSignUp.html
 */
export const AdminConfirmSignUp = operation(input, async (request, context) => {
  const pool = requirePool(context, request.UserPoolId);
  const user = requireUser(pool, request.Username);
  if (user.status !== 'UNCONFIRMED') throw errors.cannotBeConfirmed(user.status);
  useUpCode(user, 'signUp');
  user.status = 'CONFIRMED';
  user.modifiedAt = context.clock.now();
  const confirmed = { pool, user, clientMetadata: request.ClientMetadata };
  await callPostConfirmation(context, confirmed, 'ConfirmSignUp');
  return {};
});
