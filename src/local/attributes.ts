import { errors, invalidParameter } from './errors.js';
import type { Attributes } from './shapes.js';
import type { Pool, User } from './store.js';

const standard = new Set([
  'address',
  'birthdate',
  'email',
  'email_verified',
  'family_name',
  'gender',
  'given_name',
  'locale',
  'middle_name',
  'name',
  'nickname',
  'phone_number',
  'phone_number_verified',
  'picture',
  'preferred_username',
  'profile',
  'updated_at',
  'website',
  'zoneinfo',
]);

const adminOnly = new Set(['email_verified', 'phone_number_verified', 'identities', 'sub']);

/** Attributes that codes can be sent to. */
export type ContactName = 'email' | 'phone_number';

/** Whether an attribute is one that codes can be sent to. */
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

/** The attribute that says whether a contact is verified. */
export function verifiedFlag(contact: ContactName): string {
  return `${contact}_verified`;
}

/** Whether the user has shown that a contact is theirs. */
export function isVerified(user: User, contact: ContactName): boolean {
  return user.attributes.has(contact) && user.attributes.get(verifiedFlag(contact)) === 'true';
}

/**
 * The attributes by name, each checked against the pool's schema.
 * @throws CognitoError when one is unknown or malformed, or when a user writes what only an administrator may.
 */
export function readAttributes(pool: Pool, given: Attributes, writer: 'user' | 'admin'): Map<string, string> {
  const read = new Map<string, string>();
  for (const { Name, Value = '' } of given) {
    if (writer === 'user' && adminOnly.has(Name)) throw errors.unauthorizedAttribute();
    checkValue(pool, Name, Value);
    read.set(Name, Value);
  }
  return read;
}

/** The names of the required attributes that are absent or empty. */
export function missingAttributes(pool: Pool, attributes: ReadonlyMap<string, string>): string[] {
  return (pool.settings.Schema ?? [])
    .filter(({ Required, Name = '' }) => Required && Name !== 'sub' && !attributes.get(Name))
    .map(({ Name = '' }) => Name);
}

/** @throws CognitoError InvalidParameterException when the pool requires an attribute that is absent. */
export function assertComplete(pool: Pool, attributes: ReadonlyMap<string, string>): void {
  const missing = missingAttributes(pool, attributes);
  if (missing.length === 0) return;
  throw nonconforming(missing.map((name) => `${name}: The attribute ${name} is required`).join('\n'));
}

/** The attributes as the API lists them. */
export function listAttributes(user: User): { Name: string; Value: string }[] {
  return [['sub', user.sub] as const, ...user.attributes].map(([Name, Value]) => ({ Name, Value }));
}

function checkValue(pool: Pool, name: string, value: string): void {
  const schema = pool.settings.Schema?.find(({ Name = '' }) => [Name, `custom:${Name}`].includes(name));
  if (!standard.has(name) && !(schema && name.startsWith('custom:'))) {
    throw nonconforming(`Type for attribute {${name}} could not be determined`);
  }
  if (value === '') return;
  if (name === 'email' && !isEmail(value)) {
    throw invalidParameter('Invalid email address format.');
  }
  if (name === 'phone_number' && !isPhoneNumber(value)) {
    throw invalidParameter('Invalid phone number format.');
  }
  if (name === 'birthdate' && value.length !== 10) {
    throw nonconforming('birthdate: String must be exactly 10 characters long');
  }
  const { MinLength = '0', MaxLength = '2048' } = schema?.StringAttributeConstraints ?? {};
  if (value.length < Number(MinLength) || value.length > Number(MaxLength)) {
    throw nonconforming(`${name}: String must be between ${MinLength} and ${MaxLength} characters long`);
  }
  if (schema?.AttributeDataType === 'Number' && !/^-?\d+(\.\d+)?$/.test(value)) {
    throw nonconforming(`${name}: Number expected`);
  }
}

function nonconforming(detail: string) {
  return invalidParameter(`Attributes did not conform to the schema: ${detail}`);
}
