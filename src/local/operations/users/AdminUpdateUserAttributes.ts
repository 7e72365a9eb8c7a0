import * as z from 'zod/mini';
import { errors } from '../../base/errors.js';
import { requirePool } from '../../pools/pools.js';
import { attributes, context, poolId, username } from '../../shapes/common.js';
import { isContact, verifiedFlag } from '../../users/attributes.js';
import { setAttribute } from '../../users/userIndex.js';
import { findContactOwner, requireUser } from '../../users/users.js';
import { operation } from '../base/operation.js';
import { assertWritable, readChanges, writeAttribute } from '../base/writeAttributes.js';

const input = z.object({
  UserPoolId: poolId,
  Username: username,
  UserAttributes: attributes,
  ClientMetadata: context.ClientMetadata,
});

/**
 * Changes attributes of a user. A contact with its `_verified` attribute is verified at once; another contact must be
 * verified.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminUpdateUserAttributes.html
 */
export const AdminUpdateUserAttributes = operation(input, async (request, context) => {
  const pool = requirePool(context, request.UserPoolId);
  const account = { pool, user: requireUser(pool, request.Username) };
  const changes = readChanges(pool, request.UserAttributes, 'admin');
  for (const [name, value] of changes) assertWritable(account, name, value);
  for (const contact of ['email', 'phone_number'] as const) {
    if (changes.get(verifiedFlag(contact)) !== 'true') continue;
    const value = changes.get(contact) ?? account.user.attributes.get(contact);
    if (value === undefined) continue;
    const owner = findContactOwner(pool, contact, value);
    if (owner && owner !== account.user) throw errors.contactTaken(contact);
    account.user.pending.delete(contact);
  }
  const recipient = { ...account, clientMetadata: request.ClientMetadata };
  for (const [name, value] of changes) {
    if (isContact(name) && changes.has(verifiedFlag(name))) setAttribute(account, name, value);
    else await writeAttribute(context, recipient, { name, value });
  }
  account.user.modifiedAt = context.clock.now();
  return {};
});
