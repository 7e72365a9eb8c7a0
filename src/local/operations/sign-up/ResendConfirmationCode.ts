import * as z from 'zod/mini';
import { errors, invalidParameter } from '../../base/errors.js';
import { contactToConfirm, sendCode } from '../../messages/codes.js';
import { unknownUserDelivery } from '../../messages/unknownUserDelivery.js';
import { hidesUsers, requireClient } from '../../pools/clients.js';
import { clientId, context, secretHash, username } from '../../shapes/common.js';
import { countCall } from '../../users/quotas.js';
import { countedName, findUser } from '../../users/users.js';
import { operation } from '../base/operation.js';

const input = z.object({
  ClientId: clientId,
  SecretHash: z.optional(secretHash),
  Username: username,
  ...context,
});

/**
 * Sends a new code to an unconfirmed account; the old code is no longer valid.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ResendConfirmationCode.html
 */
export const ResendConfirmationCode = operation(input, async (request, context) => {
  const { pool, client } = await requireClient(context, request);
  const user = findUser(pool, request.Username);
  countCall(context, pool, {
    operation: 'ResendConfirmationCode',
    username: countedName(pool, request.Username),
  });
  if (!user && !hidesUsers(client)) throw errors.userAndClientNotFound();
  if (!user || (!user.enabled && hidesUsers(client))) {
    return { CodeDeliveryDetails: await unknownUserDelivery(pool, request.Username) };
  }
  if (user.status !== 'UNCONFIRMED') throw invalidParameter('User is already confirmed.');
  const contact = contactToConfirm({ pool, user });
  if (!contact) throw invalidParameter('Cannot resend codes. Auto verification not turned on.');
  const recipient = { pool, client, user, clientMetadata: request.ClientMetadata };
  const sent = { purpose: 'signUp', contact, occasion: 'ResendCode' } as const;
  return { CodeDeliveryDetails: await sendCode(context, recipient, sent) };
});
