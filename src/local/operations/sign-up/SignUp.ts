import * as z from 'zod/mini';
import { errors, invalidParameter } from '../../base/errors.js';
import { openSignUpSession } from '../../challenges/ask/openSignUpSession.js';
import { allowsCodes } from '../../credentials/firstFactors.js';
import { setPassword } from '../../credentials/passwords.js';
import { contactToConfirm, sendCode } from '../../messages/codes.js';
import type { CodeDeliveryDetails } from '../../messages/mail.js';
import { requireClient } from '../../pools/clients.js';
import { attributes, clientId, context, password, secretHash, username } from '../../shapes/common.js';
import { callPostConfirmation } from '../../triggers/postConfirmation.js';
import { callPreSignUp } from '../../triggers/preSignUp.js';
import { assertComplete, readAttributes } from '../../users/attributes.js';
import { addUser, createUser, markUnverified } from '../../users/createUser.js';
import { operation } from '../base/operation.js';

const input = z.object({
  ClientId: clientId,
  SecretHash: z.optional(secretHash),
  Username: username,
  Password: z.optional(password),
  UserAttributes: z.optional(attributes),
  ValidationData: z.optional(attributes),
  ...context,
});

/**
 * Creates an unconfirmed account and sends its code.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SignUp.html
 */
export const SignUp = operation(input, async (request, context): Promise<SignUpAnswer> => {
  const { pool, client } = await requireClient(context, request);
  if (pool.settings.AdminCreateUserConfig?.AllowAdminCreateUserOnly) throw errors.signUpClosed();
  const given = readAttributes(pool, request.UserAttributes ?? [], client);
  const user = createUser(context, pool, { username: request.Username, attributes: given });
  assertComplete(pool, user.attributes);
  if (!request.Password && !allowsCodes(pool)) {
    throw invalidParameter('Password is required for this user pool.');
  }
  const account = { pool, client, user, clientMetadata: request.ClientMetadata };
  if (request.Password) await setPassword(context, account, { password: request.Password });
  const { ValidationData: validationData } = request;
  await callPreSignUp(context, { ...account, source: 'SignUp', validationData });
  markUnverified(user);
  addUser(pool, user);
  if (user.status === 'CONFIRMED') {
    await callPostConfirmation(context, account, 'ConfirmSignUp');
    return { UserConfirmed: true, UserSub: user.sub };
  }
  const Session = openSignUpSession(context, account);
  const answer = { UserConfirmed: false, UserSub: user.sub, ...(Session === undefined ? {} : { Session }) };
  const contact = contactToConfirm(account);
  if (!contact) return answer;
  return { ...answer, CodeDeliveryDetails: await sendCode(context, account, { purpose: 'signUp', contact }) };
});

/** The answer of SignUp. */
export interface SignUpAnswer {
  readonly UserConfirmed: boolean;
  readonly UserSub: string;
  readonly CodeDeliveryDetails?: CodeDeliveryDetails;
  /** Input of ConfirmSignUp, where the app client allows `USER_AUTH`. */
  readonly Session?: string;
}
