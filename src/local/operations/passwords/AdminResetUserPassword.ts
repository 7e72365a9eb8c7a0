import * as z from 'zod/mini';
import { errors, invalidParameter } from '../../base/errors.js';
import { recoveryContacts } from '../../credentials/recoveryContacts.js';
import { sendCode } from '../../messages/codes.js';
import { requirePool } from '../../pools/pools.js';
import { context, poolId, username } from '../../shapes/common.js';
import { requireUser } from '../../users/users.js';
import { operation } from '../base/operation.js';

const input = z.object({ UserPoolId: poolId, Username: username, ClientMetadata: context.ClientMetadata });

/**
 * Disables the password of a user and sends a code to set a new password.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminResetUserPassword.html
 */
export const AdminResetUserPassword = operation(input, async (request, context) => {
  const pool = requirePool(context, request.UserPoolId);
  const user = requireUser(pool, request.Username);
  if (user.status !== 'CONFIRMED' && user.status !== 'RESET_REQUIRED') throw errors.cannotBeReset();
  const [contact] = recoveryContacts(pool, user);
  if (!contact) {
    throw invalidParameter(
      'Cannot reset password for the user as there is no registered/verified email or phone_number',
    );
  }
  user.status = 'RESET_REQUIRED';
  user.modifiedAt = context.clock.now();
  const recipient = { pool, user, clientMetadata: request.ClientMetadata };
  await sendCode(context, recipient, { purpose: 'reset', contact });
  return {};
});
