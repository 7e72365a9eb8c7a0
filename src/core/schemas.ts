import * as z from 'zod/mini';
import { normalizeCode, normalizePhone } from './normalize.js';
import { type PasswordPolicy, unmetRules } from './policy.js';
import type { Identifier, PoolSettings } from './pool.js';

/** What is wrong with a typed value. It is the message of each issue; the words are in the locale. */
export type ProblemCode =
  | 'required'
  | 'email'
  | 'phoneNumber'
  | 'code'
  | 'passwordPolicy'
  | 'passwordTooLong'
  | 'passwordMismatch'
  | 'usernameSpaces'
  | 'choice';

/** Whether a form asks for the new password twice. */
export interface NewPasswordOptions {
  /** @default false */
  readonly confirmPassword?: boolean;
}

/** What is asked of a value, and what is wrong with it otherwise. */
type Rule = readonly [problem: ProblemCode, holds: (value: string) => boolean];

type TextField = z.ZodMiniType<string, string>;

/** `username` as the pool's people sign in, or any name when no pool is given, and `password`. */
export function signIn(pool?: Pick<PoolSettings, 'identifiers'>) {
  return z.object({ username: identifier(pool?.identifiers ?? ['username']), password: knownPassword() });
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

/** `newPassword` by the policy, and each attribute that the account misses, by its name. */
export function newPassword(policy: PasswordPolicy, missingAttributes: readonly string[]) {
  return z.object({ ...attributes(missingAttributes), newPassword: passwordBy(policy) });
}

/** `username`, `password` and the attributes that the pool requires; `confirmPassword` when asked for. */
export function signUp(pool: PoolSettings, { confirmPassword = false }: NewPasswordOptions = {}) {
  const [only, ...others] = pool.identifiers;
  const identified = others.length === 0 && only ? attributeOf[only] : null;
  const fields = z.object({
    ...attributes(pool.requiredAttributes.filter((name) => name !== identified)),
    username: identifier(pool.identifiers),
    password: passwordBy(pool.passwordPolicy),
    confirmPassword: repeated(confirmPassword),
  });
  return fields.check(sameAs('password'));
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

const isFilled = (value: string) => value !== '';
const isPhone = (value: string) => normalizePhone(value) !== null;
// Only what no mail system takes: the proof of an address is the code sent to it.
const isEmail = (value: string) => /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(value);

const required: Rule = ['required', isFilled];
const emailRule: Rule = ['email', isEmail];
const phoneRule: Rule = ['phoneNumber', isPhone];
const noSpaces: Rule = ['usernameSpaces', (value) => !/\s/.test(value)];
// Cognito's own limit, in the units of Java and JavaScript alike.
const notTooLong: Rule = ['passwordTooLong', (value) => value.length <= 256];

const asTyped = (value: string) => value;
const trimmed = (value: string) => value.trim();
const asPhone = (value: string) => normalizePhone(value) ?? value.trim();

const attributeOf: Record<Identifier, string | null> = {
  username: null,
  email: 'email',
  phone: 'phone_number',
};

/** Cleans what was typed, then tells the first problem alone. */
function field(clean: (typed: string) => string, ...rules: Rule[]): TextField {
  // A field that was never touched comes as undefined, a radio group as null.
  const typed = z.string({ error: () => rules[0]?.[0] ?? 'required' });
  const cleaned = z.string().check(({ value, issues }) => {
    const broken = rules.find(([, holds]) => !holds(value));
    // `continue`: the two passwords are compared while other fields are wrong.
    if (broken) issues.push({ code: 'custom', message: broken[0], input: value, continue: true });
  });
  return z.pipe(z.pipe(typed, z.transform(clean)), cleaned);
}

function identifier(identifiers: readonly Identifier[]): TextField {
  const [email, phone] = [identifiers.includes('email'), identifiers.includes('phone')];
  if (identifiers.includes('username') || !(email || phone)) return field(nameOrPhone, required, noSpaces);
  if (!phone) return field(trimmed, required, emailRule);
  if (!email) return field(asPhone, required, phoneRule);
  const meantAsPhone = (value: string) => /^[+＋(\p{Nd}]/u.test(value) && !value.includes('@');
  return field(
    asPhone,
    required,
    ['phoneNumber', (value) => !meantAsPhone(value) || isPhone(value)],
    ['email', (value) => isPhone(value) || isEmail(value)],
  );
}

// `0049170` may be somebody's username; `+49 170 1234567` with its spaces cannot be one.
function nameOrPhone(typed: string): string {
  return /^\s*[+＋]/.test(typed) ? asPhone(typed) : typed.trim();
}

// Passwords are never trimmed or normalised: every character counts.
function knownPassword(): TextField {
  return field(asTyped, required, notTooLong);
}

function passwordBy(policy: PasswordPolicy): TextField {
  return field(asTyped, required, notTooLong, [
    'passwordPolicy',
    (value) => unmetRules(value, policy).length === 0,
  ]);
}

function digits(length: number): TextField {
  return field(normalizeCode, required, ['code', (value) => value.length === length]);
}

function attributes(names: readonly string[]): Record<string, TextField> {
  return Object.fromEntries(names.map((name) => [name, attribute(name)]));
}

function attribute(name: string): TextField {
  if (name === 'email') return field(trimmed, required, emailRule);
  if (name === 'phone_number') return field(asPhone, required, phoneRule);
  return field(trimmed, required);
}

function repeated(wanted: boolean): z.ZodMiniType<string | undefined, string | undefined> {
  return wanted ? field(asTyped, ['passwordMismatch', isFilled]) : z.optional(z.string());
}

function sameAs(name: 'password' | 'newPassword') {
  return z.refine<Record<string, string | undefined>>(
    (values) => !values.confirmPassword || values.confirmPassword === values[name],
    { path: ['confirmPassword'], error: () => 'passwordMismatch' satisfies ProblemCode, when: () => true },
  );
}
