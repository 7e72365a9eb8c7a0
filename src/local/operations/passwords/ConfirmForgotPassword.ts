import * as z from 'zod/mini';
import { errors } from '../../base/errors.js';
import type { Context } from '../../context/context.js';
import { setPassword } from '../../credentials/passwords.js';
import { checkCode, useUpCode } from '../../messages/codes.js';
import { hidesUsers, requireClient } from '../../pools/clients.js';
import { clientId, confirmationCode, context, password, secretHash, username } from '../../shapes/common.js';
import type { Pool } from '../../state/pool.js';
import { callPostConfirmation } from '../../triggers/postConfirmation.js';
import { forgetFailures } from '../../users/lockout.js';
import { countCall, wasCalled } from '../../users/quotas.js';
import { countedName, findUser } from '../../users/users.js';
import { operation } from '../base/operation.js';

const input = z.object({
  ClientId: clientId,
  SecretHash: z.optional(secretHash),
  Username: username,
  ConfirmationCode: confirmationCode,
  Password: password,
  ...context,
});

/**
 * Sets a new password by a code. A refused password leaves the code valid.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ConfirmForgotPassword.html
 */
export const ConfirmForgotPassword = operation(input, async (request, context) => {
  const { pool, client } = await requireClient(context, request);
  const user = findUser(pool, request.Username);
  countCall(context, pool, {
    operation: 'ConfirmForgotPassword',
    username: countedName(pool, request.Username),
  });
  // A user without a verified contact never got a code.
  const unreachable = !user?.enabled || user.status === 'UNCONFIRMED';
  if (unreachable && hidesUsers(client)) throw refuseUnreachable(context, pool, request.Username);
  if (!user) throw errors.userAndClientNotFound();
  if (!user.enabled) throw errors.userDisabled();
  if (user.status === 'UNCONFIRMED') throw errors.userNotConfirmed();
  checkCode(context, user, { purpose: 'reset', code: request.ConfirmationCode });
  await setPassword(context, { pool, user }, { password: request.Password });
  useUpCode(user, 'reset');
  user.status = 'CONFIRMED';
  forgetFailures(pool, { factor: 'password', username: user.username });
  const confirmed = { pool, client, user, clientMetadata: request.ClientMetadata };
  await callPostConfirmation(context, confirmed, 'ConfirmForgotPassword');
  return {};
});

// The error of a real account: a wrong code while a code is valid, else an expired code.
function refuseUnreachable(context: Context, pool: Pool, login: string) {
  return wasCalled(context, pool, { operation: 'ForgotPassword', username: countedName(pool, login) })
    ? errors.wrongCode()
    : errors.expiredCode();
}
