import * as z from 'zod/mini';
import { errors } from '../../base/errors.js';
import { openConfirmedSession } from '../../challenges/ask/openConfirmedSession.js';
import { findSignUp } from '../../challenges/ask/openSignUpSession.js';
import { checkCode, useUpCode } from '../../messages/codes.js';
import { hidesUsers, requireClient } from '../../pools/clients.js';
import {
  boolean,
  clientId,
  confirmationCode,
  context,
  secretHash,
  session,
  username,
} from '../../shapes/common.js';
import { callPostConfirmation } from '../../triggers/postConfirmation.js';
import { countCall } from '../../users/quotas.js';
import { countedName, findUser, verifyContact } from '../../users/users.js';
import { operation } from '../base/operation.js';

const input = z.object({
  ClientId: clientId,
  SecretHash: z.optional(secretHash),
  Username: username,
  ConfirmationCode: confirmationCode,
  ForceAliasCreation: z.optional(boolean),
  Session: z.optional(session),
  ...context,
});

/**
 * Confirms a new account by the code from its message.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ConfirmSignUp.html
 */
export const ConfirmSignUp = operation(input, async (request, context) => {
  const { pool, client } = await requireClient(context, request);
  const user = findUser(pool, request.Username);
  countCall(context, pool, { operation: 'ConfirmSignUp', username: countedName(pool, request.Username) });
  if (!user?.enabled && hidesUsers(client)) throw errors.expiredCode();
  if (!user) throw errors.userAndClientNotFound();
  if (user.status !== 'UNCONFIRMED') throw errors.cannotBeConfirmed(user.status);
  const signUp =
    request.Session === undefined ? undefined : findSignUp(context, { user, client }, request.Session);
  const contact = checkCode(context, user, { purpose: 'signUp', code: request.ConfirmationCode });
  verifyContact({ pool, user }, contact, request.ForceAliasCreation);
  if (signUp) signUp.used = true;
  useUpCode(user, 'signUp');
  user.status = 'CONFIRMED';
  user.modifiedAt = context.clock.now();
  const confirmed = { pool, client, user, clientMetadata: request.ClientMetadata };
  await callPostConfirmation(context, confirmed, 'ConfirmSignUp');
  const Session = openConfirmedSession(context, confirmed, {
    contact,
    signUpSession: signUp !== undefined,
  });
  return Session === undefined ? {} : { Session };
});
