import { errors, invalidParameter } from '../base/errors.js';
import { type Attribute, findAttribute } from '../pools/schema.js';
import type { Attributes, ContactName } from '../shapes/common.js';
import type { Client, Pool } from '../state/pool.js';
import type { User } from '../state/user.js';

const adminOnly = new Set(['email_verified', 'phone_number_verified', 'identities', 'sub']);
const serviceOnly = new Set(['identities', 'sub']);

/** Whether an attribute is a contact, which codes can be sent to. */
export function isContact(name: string): name is ContactName {
  return name === 'email' || name === 'phone_number';
}

/** Whether a text can be an email address. */
export function isEmail(text: string): boolean {
  return /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)*$/.test(text);
}

/** Whether a text is a phone number in E.164. */
export function isPhoneNumber(text: string): boolean {
  return /^\+[1-9]\d{1,14}$/.test(text);
}

/** Returns the name of the attribute that marks a contact as verified. */
export function verifiedFlag(contact: ContactName): string {
  return `${contact}_verified`;
}

/** Whether a contact of the user is verified. */
export function isVerified(user: User, contact: ContactName): boolean {
  return user.attributes.has(contact) && user.attributes.get(verifiedFlag(contact)) === 'true';
}

/**
 * Reads attributes by name, and checks each against the pool's schema and the permissions of the writer.
 * @throws CognitoError when an attribute is unknown or malformed, or when the app client may not write the attribute.
 */
export function readAttributes(
  pool: Pool,
  given: Attributes,
  writer: 'admin' | Pick<Client, 'settings'>,
): Map<string, string> {
  const read = new Map<string, string>();
  for (const { Name, Value = '' } of given) {
    if (writer === 'admin' ? serviceOnly.has(Name) : !mayWrite(writer, Name)) {
      throw writer === 'admin' ? errors.attributeFixed(Name) : errors.unauthorizedAttribute();
    }
    read.set(Name, checkValue(pool, Name, Value));
  }
  return read;
}

/** Whether an app client may read an attribute. A client without a list may read all attributes. */
export function mayRead({ settings }: Pick<Client, 'settings'>, name: string): boolean {
  const { ReadAttributes = [] } = settings;
  return ReadAttributes.length === 0 || ReadAttributes.includes(name);
}

/**
 * Whether an app client may write an attribute. A client without a list may write all attributes that are not for
 * administrators only.
 */
export function mayWrite({ settings }: Pick<Client, 'settings'>, name: string): boolean {
  const { WriteAttributes = [] } = settings;
  if (adminOnly.has(name) || name.startsWith('dev:')) return false;
  return WriteAttributes.length === 0 || WriteAttributes.includes(name);
}

/** Lists the required attributes that are absent or empty. */
export function missingAttributes(pool: Pool, attributes: ReadonlyMap<string, string>): string[] {
  return (pool.settings.Schema ?? [])
    .filter(({ Required, Name = '' }) => Required && Name !== 'sub' && !attributes.get(Name))
    .map(({ Name = '' }) => Name);
}

/**
 * Refuses attributes without one that the pool requires.
 * @throws CognitoError InvalidParameterException.
 */
export function assertComplete(pool: Pool, attributes: ReadonlyMap<string, string>): void {
  const missing = missingAttributes(pool, attributes);
  if (missing.length === 0) return;
  throw nonconforming(missing.map((name) => `${name}: The attribute ${name} is required`).join('\n'));
}

/** Lists the attributes of a user as the API does: all, or those that an app client may read. */
export function listAttributes(user: User, reader?: Client): { Name: string; Value: string }[] {
  const shown = [...user.attributes].filter(([name]) => !reader || mayRead(reader, name));
  return [['sub', user.sub] as const, ...shown].map(([Name, Value]) => ({ Name, Value }));
}

// Returns the value to store.
function checkValue(pool: Pool, name: string, value: string): string {
  const attribute = findAttribute(pool, name);
  if (!attribute) throw nonconforming(`Type for attribute {${name}} could not be determined`);
  if (value === '') return value;
  if (name === 'email' && !isEmail(value)) {
    throw invalidParameter('Invalid email address format.');
  }
  if (name === 'phone_number' && !isPhoneNumber(value)) {
    throw invalidParameter('Invalid phone number format.');
  }
  if (name === 'birthdate' && value.length !== 10) {
    throw nonconforming('birthdate: String must be exactly 10 characters long');
  }
  switch (attribute.AttributeDataType) {
    case 'Number':
      checkNumber(attribute, value);
      return value;
    case 'Boolean':
      if (!/^(true|false)$/i.test(value)) throw nonconforming(`${name}: Boolean expected`);
      return value.toLowerCase();
    case 'DateTime':
      if (Number.isNaN(Date.parse(value))) throw nonconforming(`${name}: DateTime expected`);
      return value;
    case 'String':
      checkLength(attribute, value);
      return value;
  }
}

function checkNumber({ Name, NumberAttributeConstraints }: Attribute, value: string): void {
  if (!/^-?\d+(\.\d+)?$/.test(value)) throw nonconforming(`${Name}: Number expected`);
  const { MinValue, MaxValue } = NumberAttributeConstraints ?? {};
  const tooLow = MinValue !== undefined && Number(value) < Number(MinValue);
  const tooHigh = MaxValue !== undefined && Number(value) > Number(MaxValue);
  if (!tooLow && !tooHigh) return;
  throw nonconforming(`${Name}: Number must be between ${MinValue ?? '-∞'} and ${MaxValue ?? '∞'}`);
}

function checkLength({ Name, StringAttributeConstraints }: Attribute, value: string): void {
  const { MinLength = '0', MaxLength = '2048' } = StringAttributeConstraints ?? {};
  if (value.length >= Number(MinLength) && value.length <= Number(MaxLength)) return;
  throw nonconforming(`${Name}: String must be between ${MinLength} and ${MaxLength} characters long`);
}

function nonconforming(detail: string) {
  return invalidParameter(`Attributes did not conform to the schema: ${detail}`);
}
