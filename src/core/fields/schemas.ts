import * as z from 'zod/mini';
import type { PasswordPolicy } from '../pool/passwordPolicy.js';
import type { PoolSettings } from '../pool/pool.js';
import type { FieldDemand } from './attributes.js';
import {
  asEmail,
  asPhone,
  asTyped,
  digits,
  emailRule,
  field,
  identifier,
  isFilled,
  knownPassword,
  passwordBy,
  phoneRule,
  repeated,
  required,
  sameAs,
} from './fieldSchemas.js';
import { attributes, signUp } from './signUpSchema.js';

/** How a form asks for a new password. */
export interface NewPasswordOptions {
  /**
   * Whether the form asks for the new password twice.
   * @default false
   */
  readonly confirmPassword?: boolean;
}

/** How a sign-in form asks. */
export interface SignInOptions {
  /**
   * Whether the form asks for the name alone, and the password comes later or never.
   * @default false
   */
  readonly nameAlone?: boolean;
}

/**
 * Makes the schema of each form: `schemas.signIn(pool)`. A schema takes what is typed, as strings under the names of the
 * fields, and gives it back cleaned: a trimmed name, a phone number in E.164, the plain digits of a code. The message of
 * each issue is a `ProblemCode`; `problemText` has its words. Every schema is a Standard Schema, so form libraries take it.
 * @see https://standardschema.dev
 */
export const schemas = {
  signIn,
  password,
  code,
  customAnswer,
  newPassword,
  forgotPassword,
  resetPassword,
  email,
  phone,
  choice,
  nothing,
  signUp,
};

/** `username` as the pool's people sign in, or any name when no pool is given, and `password` unless it comes later. */
function signIn(pool?: Pick<PoolSettings, 'identifiers'>, { nameAlone = false }: SignInOptions = {}) {
  return z.object({
    username: identifier(pool?.identifiers ?? ['username']),
    password: nameAlone ? z.optional(z.string()) : knownPassword(),
  });
}

/** `password` alone, once the username is known. */
function password() {
  return z.object({ password: knownPassword() });
}

/** `code`: that many digits, in any script and grouping; gives plain digits. */
function code(length = 6) {
  return z.object({ code: digits(length) });
}

/** `answer` to a custom challenge, exactly as typed. */
function customAnswer() {
  return z.object({ answer: field(asTyped, required) });
}

/** `newPassword` by the policy, each attribute that the account lacks by its name, and `confirmPassword` where the form has it. */
function newPassword(
  policy: PasswordPolicy,
  missingAttributes: readonly (string | FieldDemand)[],
  { confirmPassword = false }: NewPasswordOptions = {},
) {
  const fields = z.object({
    ...attributes(missingAttributes),
    newPassword: passwordBy(policy),
    confirmPassword: repeated(confirmPassword),
  });
  return fields.check(sameAs('newPassword'));
}

/**
 * `username` as the pool's people sign in. Cognito answers a reset as if the account existed, so only this check shows a
 * mistyped username.
 */
function forgotPassword(pool: Pick<PoolSettings, 'identifiers'>) {
  return z.object({ username: identifier(pool.identifiers) });
}

/** `code`, `newPassword` by the policy, and `confirmPassword` where the form has it. */
function resetPassword(
  policy: PasswordPolicy,
  { confirmPassword = false, length = 6 }: NewPasswordOptions & { readonly length?: number } = {},
) {
  const fields = z.object({
    code: digits(length),
    newPassword: passwordBy(policy),
    confirmPassword: repeated(confirmPassword),
  });
  return fields.check(sameAs('newPassword'));
}

/** `email`: one address, in plain letters. */
function email() {
  return z.object({ email: field(asEmail, required, emailRule) });
}

/** `phone_number`: gives it in E.164. */
function phone() {
  return z.object({ phone_number: field(asPhone, required, phoneRule) });
}

/** `choice`: one of the offered values. */
function choice() {
  return z.object({ choice: field(asTyped, ['choice', isFilled]) });
}

/** The schema of a form without fields. */
function nothing() {
  return z.object({});
}
