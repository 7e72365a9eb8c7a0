import { expect, test } from 'vitest';
import { toFailure } from './toFailure.js';

test.each([
  [
    'Attributes did not conform to the schema: name.formatted: The attribute is required\n',
    'name',
    'missingValue',
  ],
  [
    'Attributes did not conform to the schema: birthdate: String must be exactly 10 characters long',
    'birthdate',
    'invalidValue',
  ],
  ['Attributes did not conform to the schema: custom:team: Number expected', 'custom:team', 'invalidValue'],
  [
    'Attributes did not conform to the schema: Type for attribute {custom:x} could not be determined',
    'custom:x',
    'invalidValue',
  ],
  ['Attribute value for birthdate must not be null.', 'birthdate', 'missingValue'],
  ['user.given_name: Attribute cannot be updated.\n', 'given_name', 'invalidValue'],
  [
    'Username cannot be of email format, since user pool is configured for email alias.',
    'username',
    'invalidValue',
  ],
  ['Username should be an email.', 'email', 'invalidEmail'],
  ['Invalid phone number format.', 'phone_number', 'invalidPhoneNumber'],
  [
    "1 validation error detected: Value at 'username' failed to satisfy constraint: Member must have length less than or equal to 128",
    'username',
    'invalidValue',
  ],
  [
    "1 validation error detected: Value at 'password' failed to satisfy constraint: Member must satisfy regular expression pattern: ^[\\S]+.*[\\S]+$",
    'password',
    'weakPassword',
  ],
  [
    "1 validation error detected: Value 'a b' at 'confirmationCode' failed to satisfy constraint: Member must satisfy",
    'code',
    'wrongCode',
  ],
  [
    "1 validation error detected: Value at 'userAttributes.2.member.value' failed to satisfy constraint: Member must have length",
    undefined,
    'invalidInput',
  ],
  [
    "1 validation error detected: Value at 'session' failed to satisfy constraint: Member must have length",
    undefined,
    'invalidInput',
  ],
  ['Something about nothing.', undefined, 'invalidInput'],
])('a sign-up that AWS refuses with "%s" is about the field %s', (message, field, code) => {
  const failure = toFailure(exception('InvalidParameterException', message), 'signUp');
  expect([failure.field, failure.code]).toEqual([field, code]);
});

test('a contact of another account is refused at its field', () => {
  const taken = exception('AliasExistsException', 'An account with the given phone_number already exists.');
  expect(toFailure(taken, 'confirmMfaContact')).toMatchObject({
    code: 'contactTaken',
    field: 'phone_number',
  });
});

test('a message of AWS of any length is read at once', () => {
  const message = `Attributes did not conform to the schema: ${'a.formatted'.repeat(20_000)}`;
  const start = performance.now();
  toFailure(exception('InvalidParameterException', message), 'signUp');
  expect(performance.now() - start).toBeLessThan(500);
});

function exception(name: string, message: string): Error {
  return Object.assign(new Error(message), { name });
}
