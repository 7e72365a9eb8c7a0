import * as z from 'zod/mini';
import { assertComplete, readAttributes } from '../attributes.js';
import { requireClient } from '../clients.js';
import { contactToConfirm, sendCode } from '../codes.js';
import { errors, invalidParameter } from '../errors.js';
import { addUser, createUser } from '../newUser.js';
import { setPassword } from '../passwords.js';
import { attributes, clientId, context, password, secretHash, username } from '../shapes.js';
import { operation } from './operation.js';

const input = z.object({
  ClientId: clientId,
  SecretHash: z.optional(secretHash),
  Username: username,
  Password: z.optional(password),
  UserAttributes: z.optional(attributes),
  ValidationData: z.optional(attributes),
  ...context,
});

/** Makes an unconfirmed account and sends its code. */
export const SignUp = operation(input, async (request, context) => {
  const { pool } = await requireClient(context, request);
  if (pool.settings.AdminCreateUserConfig?.AllowAdminCreateUserOnly) throw errors.signUpClosed();
  const given = readAttributes(pool, request.UserAttributes ?? [], 'user');
  const user = createUser(context, pool, { username: request.Username, attributes: given });
  assertComplete(pool, user.attributes);
  if (request.Password === undefined) throw invalidParameter('Password is required for this user pool.');
  const account = { pool, user };
  await setPassword(context, account, { password: request.Password });
  addUser(pool, user);
  const answer = { UserConfirmed: false, UserSub: user.sub };
  const contact = contactToConfirm(account);
  if (!contact) return answer;
  return { ...answer, CodeDeliveryDetails: sendCode(context, account, { purpose: 'signUp', contact }) };
});
