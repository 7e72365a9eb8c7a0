import { errors, invalidParameter } from '../../base/errors.js';
import type { Account, Context } from '../../context/context.js';
import { sendCode } from '../../messages/codes.js';
import type { CodeDeliveryDetails, Recipient } from '../../messages/mail.js';
import { findAttribute } from '../../pools/schema.js';
import type { Attributes } from '../../shapes/common.js';
import type { Client } from '../../state/pool.js';
import { isContact, readAttributes, verifiedFlag } from '../../users/attributes.js';
import { removeAttribute, setAttribute, usersByAttribute } from '../../users/userIndex.js';
import { comparable, findContactOwner } from '../../users/users.js';

/**
 * Reads the changes of a user's attributes by name.
 * @throws CognitoError when an attribute is unknown or malformed, or when the app client may not write the attribute.
 */
export function readChanges(
  pool: Account['pool'],
  given: Attributes,
  writer: 'admin' | Pick<Client, 'settings'>,
): Map<string, string> {
  const unknown = given.find(({ Name }) => !findAttribute(pool, Name));
  if (unknown) throw errors.attributeUnknown(unknown.Name);
  return readAttributes(pool, given, writer);
}

/**
 * Refuses to change an immutable attribute, or to take a name that another user signs in with.
 * @throws CognitoError InvalidParameterException or AliasExistsException.
 */
export function assertWritable({ pool, user }: Account, name: string, value: string): void {
  if (findAttribute(pool, name)?.Mutable === false) throw errors.attributeFixed(name);
  if (value === '') return;
  if (name === 'preferred_username' && pool.settings.AliasAttributes?.includes(name)) {
    const wanted = comparable(pool, value);
    const taken = usersByAttribute(pool, value).some(
      (other) => other !== user && comparable(pool, other.attributes.get(name) ?? '') === wanted,
    );
    if (taken) throw errors.aliasTaken(value);
  }
  if (!isContact(name) || !pool.settings.UsernameAttributes?.includes(name)) return;
  const owner = findContactOwner(pool, name, value);
  if (owner && owner !== user) throw errors.contactTaken(name);
}

/**
 * Sets an attribute. A new email or phone number is unverified, and receives a code where the pool verifies
 * automatically.
 */
export async function writeAttribute(
  context: Context,
  account: Recipient,
  { name, value }: { name: string; value: string },
): Promise<CodeDeliveryDetails[]> {
  const { pool, user } = account;
  const { UserAttributeUpdateSettings, AutoVerifiedAttributes } = pool.settings;
  if (!isContact(name) || value === '' || user.attributes.get(name) === value) {
    setAttribute(account, name, value);
    return [];
  }
  if (UserAttributeUpdateSettings?.AttributesRequireVerificationBeforeUpdate?.includes(name)) {
    user.pending.set(name, value);
  } else {
    setAttribute(account, name, value);
    setAttribute(account, verifiedFlag(name), 'false');
  }
  return AutoVerifiedAttributes?.includes(name)
    ? [await sendCode(context, account, { purpose: name, contact: name, occasion: 'UpdateUserAttribute' })]
    : [];
}

/**
 * Removes attributes; with an email or phone number also its `_verified` attribute.
 * @throws CognitoError InvalidParameterException for an attribute that is unknown, immutable, required or a username.
 */
export function deleteAttributes({ pool, user }: Account, names: readonly string[]): void {
  for (const name of names) {
    const attribute = findAttribute(pool, name);
    if (!attribute) {
      throw errors.attributeUnknown(name);
    }
    if (attribute.Mutable === false) throw errors.attributeFixed(name);
    if (attribute.Required || (isContact(name) && pool.settings.UsernameAttributes?.includes(name))) {
      throw invalidParameter(`user.${name}: Attribute cannot be deleted.\n`);
    }
  }
  for (const name of names) {
    removeAttribute({ pool, user }, name);
    if (isContact(name)) removeAttribute({ pool, user }, verifiedFlag(name));
  }
}
