import * as z from 'zod/mini';
import { isContact, readAttributes, verifiedFlag } from '../attributes.js';
import { sendCode } from '../codes.js';
import type { Account, Context } from '../context.js';
import { errors, invalidParameter } from '../errors.js';
import type { CodeDeliveryDetails } from '../outbox.js';
import { attributes, context, token } from '../shapes.js';
import { readAccessToken } from '../tokens.js';
import { findContactOwner } from '../users.js';
import { operation } from './operation.js';

const input = z.object({
  AccessToken: token,
  UserAttributes: attributes,
  ClientMetadata: context.ClientMetadata,
});

/** Changes attributes of the person who is signed in; a new email or phone number gets a code where the pool verifies it. */
export const UpdateUserAttributes = operation(input, async (request, context) => {
  const account = await readAccessToken(context, request.AccessToken);
  const { pool, user } = account;
  const changes = readAttributes(pool, request.UserAttributes, 'user');
  for (const [name, value] of changes) assertWritable(account, name, value);
  const deliveries = [...changes].flatMap(([name, value]) =>
    writeAttribute(context, account, { name, value }),
  );
  user.modifiedAt = context.clock.now();
  return { CodeDeliveryDetailsList: deliveries };
});

function assertWritable({ pool, user }: Account, name: string, value: string): void {
  const schema = pool.settings.Schema?.find(({ Name = '' }) => [Name, `custom:${Name}`].includes(name));
  if (schema?.Mutable === false) throw invalidParameter(`user.${name}: Attribute cannot be updated.\n`);
  if (!isContact(name) || value === '' || !pool.settings.UsernameAttributes?.includes(name)) return;
  const owner = findContactOwner(pool, name, value);
  if (owner && owner !== user) throw errors.contactTaken(name);
}

function writeAttribute(
  context: Context,
  account: Account,
  { name, value }: { name: string; value: string },
): CodeDeliveryDetails[] {
  const { pool, user } = account;
  const { UserAttributeUpdateSettings, AutoVerifiedAttributes } = pool.settings;
  if (!isContact(name) || value === '' || user.attributes.get(name) === value) {
    user.attributes.set(name, value);
    return [];
  }
  if (UserAttributeUpdateSettings?.AttributesRequireVerificationBeforeUpdate?.includes(name)) {
    user.pending.set(name, value);
  } else {
    user.attributes.set(name, value);
    user.attributes.set(verifiedFlag(name), 'false');
  }
  return AutoVerifiedAttributes?.includes(name)
    ? [sendCode(context, account, { purpose: name, contact: name })]
    : [];
}
