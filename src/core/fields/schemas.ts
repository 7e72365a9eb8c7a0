import * as z from 'zod/mini';
import type { PasswordPolicy } from '../pool/policy.js';
import type { PoolSettings } from '../pool/pool.js';
import {
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
  trimmed,
} from './fieldRules.js';
import { attributes } from './signUpSchema.js';

/** Whether a form asks for the new password twice. */
export interface NewPasswordOptions {
  /** @default false */
  readonly confirmPassword?: boolean;
}

/** Whether the name is asked for alone at first. */
export interface SignInOptions {
  /** @default false */
  readonly nameAlone?: boolean;
}

/** `username` as the pool's people sign in, or any name when no pool is given, and `password` unless it comes later. */
export function signIn(pool?: Pick<PoolSettings, 'identifiers'>, { nameAlone = false }: SignInOptions = {}) {
  return z.object({
    username: identifier(pool?.identifiers ?? ['username']),
    password: nameAlone ? z.optional(z.string()) : knownPassword(),
  });
}

/** `password` alone, for somebody whose name is known. */
export function password() {
  return z.object({ password: knownPassword() });
}

/** `code`: so many digits in any script and grouping; comes out as plain digits. */
export function code(length = 6) {
  return z.object({ code: digits(length) });
}

/** `answer` to a custom challenge, exactly as typed. */
export function customAnswer() {
  return z.object({ answer: field(asTyped, required) });
}

/** `newPassword` by the policy, and each attribute that the account misses, by its name; `confirmPassword` when asked for. */
export function newPassword(
  policy: PasswordPolicy,
  missingAttributes: readonly string[],
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
 * `username` as the pool's people sign in. A reset goes on as if the account existed,
 * so a slip of the finger must show here or nowhere.
 */
export function forgotPassword(pool: Pick<PoolSettings, 'identifiers'>) {
  return z.object({ username: identifier(pool.identifiers) });
}

/** `code`, and `newPassword` by the policy; `confirmPassword` when asked for. */
export function resetPassword(
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

/** `email`: one address, trimmed. */
export function email() {
  return z.object({ email: field(trimmed, required, emailRule) });
}

/** `phone_number`: comes out in E.164. */
export function phone() {
  return z.object({ phone_number: field(asPhone, required, phoneRule) });
}

/** `choice`: one of the offered values. */
export function choice() {
  return z.object({ choice: field(asTyped, ['choice', isFilled]) });
}

/** Of a form with nothing to fill in. */
export function nothing() {
  return z.object({});
}
