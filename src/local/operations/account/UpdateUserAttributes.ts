import * as z from 'zod/mini';
import type { CodeDeliveryDetails } from '../../messages/mail.js';
import { attributes, context, token } from '../../shapes/common.js';
import { readAccessToken } from '../../tokens/tokens.js';
import { operation } from '../base/operation.js';
import { assertWritable, readChanges, writeAttribute } from '../base/writeAttributes.js';

const input = z.object({
  AccessToken: token,
  UserAttributes: attributes,
  ClientMetadata: context.ClientMetadata,
});

/**
 * Changes attributes of the signed-in user; a new email or phone number gets a code where the pool verifies it.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UpdateUserAttributes.html
 */
export const UpdateUserAttributes = operation(input, async (request, context) => {
  const signIn = await readAccessToken(context, request.AccessToken);
  const account = { ...signIn, clientMetadata: request.ClientMetadata };
  const { pool, user } = account;
  const changes = readChanges(pool, request.UserAttributes, account.client);
  for (const [name, value] of changes) assertWritable(account, name, value);
  const deliveries: CodeDeliveryDetails[] = [];
  for (const [name, value] of changes) {
    deliveries.push(...(await writeAttribute(context, account, { name, value })));
  }
  user.modifiedAt = context.clock.now();
  return { CodeDeliveryDetailsList: deliveries };
});
