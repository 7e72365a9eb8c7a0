import { describe, expect, test } from 'vitest';
import type * as z from 'zod/mini';
import { defaultPasswordPolicy } from '../pool/defaultPasswordPolicy.js';
import type { PoolSettings } from '../pool/pool.js';
import type { FieldKind } from './attributes.js';
import { schemas } from './schemas.js';

const pool: PoolSettings = {
  identifiers: ['username'],
  authFlowType: 'USER_SRP_AUTH' as const,
  firstFactors: [],
  providers: [],
  confirmation: 'code' as const,
  passwordPolicy: defaultPasswordPolicy,
  requiredAttributes: [],
  mfa: { mode: 'off', methods: [] },
};
const strong = 'Correct-horse-1';

/** The problem of each field; a field has one at most. */
function problemsOf(schema: z.ZodMiniType, values: unknown): Record<string, string> {
  const result = schema.safeParse(values);
  const issues = result.error?.issues ?? [];
  expect(new Set(issues.map(({ path }) => path[0]))).toHaveProperty('size', issues.length);
  return Object.fromEntries(issues.map(({ path, message }) => [path[0], message]));
}

describe('sign-in', () => {
  test('asks for both fields', () => {
    expect(problemsOf(schemas.signIn(), { username: ' ', password: '' })).toEqual({
      username: 'required',
      password: 'required',
    });
  });

  test('asks for the name alone where the password comes later, if at all', () => {
    const schema = schemas.signIn(undefined, { nameAlone: true });
    expect(problemsOf(schema, { username: '' })).toEqual({ username: 'required' });
    expect(schema.parse({ username: 'jane ' })).toEqual({ username: 'jane' });
  });

  test('asks for eight digits where a code replaces a password', () => {
    expect(schemas.code(8).parse({ code: '1234 5678' })).toEqual({ code: '12345678' });
    expect(problemsOf(schemas.code(8), { code: '123456' })).toEqual({ code: 'code' });
  });

  test('asks for fields that were never touched', () => {
    expect(problemsOf(schemas.signIn(), {})).toEqual({ username: 'required', password: 'required' });
  });

  test('trims the username and tells of spaces inside', () => {
    const schema = schemas.signIn();
    expect(schema.parse({ username: ' jane ', password: 'x' }).username).toBe('jane');
    expect(problemsOf(schema, { username: 'jane doe', password: 'x' })).toEqual({
      username: 'usernameSpaces',
    });
  });

  test.each([' secret ', '  ', 'pässwörd\u0308', '𝒑𝒂𝒔𝒔 🔑', 'tab\t', 'ﬁ'])(
    'leaves the password %j as typed',
    (password) => {
      expect(schemas.signIn().parse({ username: 'jane', password }).password).toBe(password);
      expect(schemas.password().parse({ password }).password).toBe(password);
    },
  );

  test('takes 256 characters of password and no more', () => {
    const schema = schemas.password();
    expect(problemsOf(schema, { password: 'x'.repeat(256) })).toEqual({});
    expect(problemsOf(schema, { password: 'x'.repeat(257) })).toEqual({ password: 'passwordTooLong' });
  });

  test.each([
    ['jane', 'jane'],
    ['jane@example.org', 'jane@example.org'],
    ['+49 170 1234567', '+491701234567'],
    ['00491701234567', '00491701234567'],
    ['+jane', '+jane'],
  ])('takes %j as a username where the kind of username is not known', (typed, username) => {
    expect(schemas.signIn().parse({ username: typed, password: 'x' }).username).toBe(username);
  });
});

describe('the name that a pool signs in with', () => {
  const schemaOf = (...identifiers: PoolSettings['identifiers']) => schemas.forgotPassword({ identifiers });

  test.each([
    [['username'], 'jane doe', 'usernameSpaces'],
    [['username', 'email'], 'jane doe', 'usernameSpaces'],
    [[], 'jane doe', 'usernameSpaces'],
    [['email'], 'jane', 'email'],
    [['email'], 'jane@example', 'email'],
    [['email'], 'jane@@example.org', 'email'],
    [['email'], 'ja ne@example.org', 'email'],
    [['phone'], '0170 1234567', 'phoneNumber'],
    [['phone'], 'jane@example.org', 'phoneNumber'],
    [['email', 'phone'], '0170 1234567', 'phoneNumber'],
    [['email', 'phone'], 'jane', 'email'],
    [['email', 'phone'], '', 'required'],
  ] as const)('in %j refuses %j: %s', (identifiers, username, problem) => {
    expect(problemsOf(schemaOf(...identifiers), { username })).toEqual({ username: problem });
  });

  test.each([
    [['username'], 'jane', 'jane'],
    [['email'], " Jane.O'Hara+tag@sub.example.org ", "Jane.O'Hara+tag@sub.example.org"],
    [['email'], 'jané@bücher.example', 'jané@bücher.example'],
    [['phone'], '0049 170 1234567', '+491701234567'],
    [['email', 'phone'], '+٤٩ ١٧٠ ١٢٣٤٥٦٧', '+491701234567'],
    [['email', 'phone'], '4ever@example.org', '4ever@example.org'],
  ] as const)('in %j takes %j', (identifiers, username, expected) => {
    expect(schemaOf(...identifiers).parse({ username })).toEqual({ username: expected });
  });
});

describe('a code', () => {
  test.each(['123456', '123 456', 'G-123456', '１２３４５６', '١٢٣٤٥٦'])('%j comes out as digits', (code) => {
    expect(schemas.code().parse({ code })).toEqual({ code: '123456' });
  });

  test.each([
    ['', 'required'],
    ['12345', 'code'],
    ['1234567', 'code'],
  ])('%j is not one: %s', (code, problem) => {
    expect(problemsOf(schemas.code(), { code })).toEqual({ code: problem });
  });

  test('may be of another length', () => {
    expect(problemsOf(schemas.code(8), { code: '12345678' })).toEqual({});
  });
});

describe('a new password', () => {
  test.each([
    ['', 'required'],
    ['weak', 'passwordPolicy'],
    ['x'.repeat(257), 'passwordTooLong'],
  ])('%j shows one problem: %s', (newPassword, problem) => {
    expect(problemsOf(schemas.newPassword(defaultPasswordPolicy, []), { newPassword })).toEqual({
      newPassword: problem,
    });
  });

  test('comes with the attributes that the account misses, each in its own form', () => {
    const schema = schemas.newPassword(defaultPasswordPolicy, ['email', 'phone_number', 'given_name']);
    expect(
      problemsOf(schema, { newPassword: strong, email: 'x', phone_number: '1', given_name: ' ' }),
    ).toEqual({
      email: 'email',
      phone_number: 'phoneNumber',
      given_name: 'required',
    });
    const typed = { email: ' j@e.org', phone_number: '+49 170 1234567', given_name: ' Jane ' };
    expect(schema.parse({ newPassword: strong, ...typed })).toEqual({
      newPassword: strong,
      email: 'j@e.org',
      phone_number: '+491701234567',
      given_name: 'Jane',
    });
  });

  test('of a reset is asked for with its code', () => {
    expect(problemsOf(schemas.resetPassword(defaultPasswordPolicy), {})).toEqual({
      code: 'required',
      newPassword: 'required',
    });
  });

  test('typed twice must be alike, which the form says while the code is still wrong', () => {
    const schema = schemas.resetPassword(defaultPasswordPolicy, { confirmPassword: true });
    expect(problemsOf(schema, { code: '', newPassword: strong, confirmPassword: 'other' })).toEqual({
      code: 'required',
      confirmPassword: 'passwordMismatch',
    });
    expect(problemsOf(schema, { code: '123456', newPassword: strong, confirmPassword: '' })).toEqual({
      confirmPassword: 'passwordMismatch',
    });
    expect(problemsOf(schema, { code: '123456', newPassword: strong, confirmPassword: strong })).toEqual({});
  });

  test('that Cognito asks for at a sign-in is typed twice where the app wants that', () => {
    const schema = schemas.newPassword(defaultPasswordPolicy, [], { confirmPassword: true });
    expect(problemsOf(schema, { newPassword: strong, confirmPassword: 'other' })).toEqual({
      confirmPassword: 'passwordMismatch',
    });
  });
});

describe('sign-up', () => {
  test('asks for a name and a password', () => {
    expect(problemsOf(schemas.signUp(pool), {})).toEqual({ username: 'required', password: 'required' });
    expect(schemas.signUp(pool).parse({ username: ' jane', password: strong })).toEqual({
      username: 'jane',
      password: strong,
    });
  });

  test('asks for what the pool requires', () => {
    const schema = schemas.signUp({ ...pool, requiredAttributes: ['email', 'name'] });
    expect(problemsOf(schema, { username: 'jane', password: strong })).toEqual({
      email: 'required',
      name: 'required',
    });
  });

  test('does not ask a second time for the email that people sign in with', () => {
    const schema = schemas.signUp({ ...pool, identifiers: ['email'], requiredAttributes: ['email', 'name'] });
    expect(problemsOf(schema, { username: 'j@e.org', password: strong })).toEqual({ name: 'required' });
  });

  test('asks for an email where a phone number alone may be the name', () => {
    const schema = schemas.signUp({
      ...pool,
      identifiers: ['email', 'phone'],
      requiredAttributes: ['email'],
    });
    expect(problemsOf(schema, { username: '+49 170 1234567', password: strong })).toEqual({
      email: 'required',
    });
  });

  test('asks for the password twice with `confirmPassword`', () => {
    const schema = schemas.signUp(pool, { confirmPassword: true });
    expect(problemsOf(schema, { username: 'jane', password: strong, confirmPassword: 'x' })).toEqual({
      confirmPassword: 'passwordMismatch',
    });
  });

  test('holds the password to the policy of the pool', () => {
    expect(problemsOf(schemas.signUp(pool), { username: 'jane', password: 'weak' })).toEqual({
      password: 'passwordPolicy',
    });
  });
});

describe('the small forms', () => {
  test('a custom answer stays as typed', () => {
    expect(schemas.customAnswer().parse({ answer: ' 42 ' })).toEqual({ answer: ' 42 ' });
    expect(problemsOf(schemas.customAnswer(), { answer: '' })).toEqual({ answer: 'required' });
  });

  test('an email is trimmed, a phone number becomes E.164', () => {
    expect(schemas.email().parse({ email: ' j@e.org ' })).toEqual({ email: 'j@e.org' });
    expect(schemas.phone().parse({ phone_number: '+49 170 1234567' })).toEqual({
      phone_number: '+491701234567',
    });
  });

  test.each([{}, { choice: null }, { choice: '' }])('a choice is asked for: %j', (values) => {
    expect(problemsOf(schemas.choice(), values)).toEqual({ choice: 'choice' });
  });
});

describe('the fields of a sign-up', () => {
  const one = (name: string, kind: FieldKind, required = true) =>
    schemas.signUp(pool, { nameless: true, passwordless: true, fields: [{ name, kind, required }] });

  test.each([
    ['website', 'url', 'example.com', 'https://example.com'],
    ['website', 'url', ' http://example.com/a ', 'http://example.com/a'],
    ['birthdate', 'date', '1906-12-09', '1906-12-09'],
    ['custom:age', 'number', ' 42 ', '42'],
    ['phone_number', 'tel', '+1 206 555 0100', '+12065550100'],
    ['custom:terms', 'checkbox', 'true', 'true'],
    ['address', 'textarea', ' 1 Compiler Way ', '1 Compiler Way'],
  ] as const)('%s, a %s, takes %j', (name, kind, typed, value) => {
    expect(one(name, kind).parse({ [name]: typed })).toMatchObject({ [name]: value });
  });

  test.each([
    ['website', 'url', 'not an address', 'url'],
    ['website', 'url', 'javascript:alert(1)', 'url'],
    ['birthdate', 'date', '2001-02-29', 'date'],
    ['birthdate', 'date', '09.12.1906', 'date'],
    ['birthdate', 'date', '2999-01-01', 'date'],
    ['custom:age', 'number', 'many', 'number'],
    ['nickname', 'text', 'x'.repeat(2049), 'tooLong'],
    ['zoneinfo', 'select', '', 'choice'],
    ['custom:plan', 'radio', '', 'choice'],
    ['custom:terms', 'checkbox', '', 'tick'],
    ['address', 'textarea', ' ', 'required'],
  ] as const)('%s, a %s, does not take %j', (name, kind, typed, problem) => {
    expect(problemsOf(one(name, kind), { [name]: typed })).toEqual({ [name]: problem });
  });

  test.each(['url', 'date', 'number', 'tel', 'email', 'select', 'radio', 'checkbox', 'text'] as const)(
    'a %s that is optional may stay empty',
    (kind) => {
      expect(problemsOf(one('field', kind, false), { field: '' })).toEqual({});
    },
  );

  test('an optional field that is filled in must be right', () => {
    expect(problemsOf(one('website', 'url', false), { website: 'no' })).toEqual({ website: 'url' });
  });
});
