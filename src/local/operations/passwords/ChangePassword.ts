import * as z from 'zod/mini';
import { errors } from '../../base/errors.js';
import { isPassword, setPassword } from '../../credentials/passwords.js';
import { password, token } from '../../shapes/common.js';
import { readAccessToken } from '../../tokens/tokens.js';
import { countCall } from '../../users/quotas.js';
import { operation } from '../base/operation.js';

const input = z.object({
  AccessToken: token,
  PreviousPassword: z.optional(password),
  ProposedPassword: password,
});

/**
 * Changes the password of the signed-in user.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ChangePassword.html
 */
export const ChangePassword = operation(input, async (request, context) => {
  const account = await readAccessToken(context, request.AccessToken);
  countCall(context, account.pool, { operation: 'ChangePassword', username: account.user.username });
  // A user who signed up without a password sets the first password.
  const first = account.user.password === undefined && !request.PreviousPassword;
  const right = first || (await isPassword(account, request.PreviousPassword ?? ''));
  if (!right) throw errors.wrongCredentials();
  await setPassword(context, account, { password: request.ProposedPassword });
  return {};
});
