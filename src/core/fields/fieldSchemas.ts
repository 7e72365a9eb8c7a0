import * as z from 'zod/mini';
import { hasOuterSpace, type PasswordPolicy, unmetRules } from '../pool/passwordPolicy.js';
import type { Identifier } from '../pool/pool.js';
import { cleanText } from './cleanText.js';
import { isEmail } from './nameShapes.js';
import { normalizeCode, normalizeEmail, normalizePhone, normalizeUsername } from './normalize.js';

/** What is wrong with a typed value. Schemas give the code as the message of an issue; the words are in the locale. */
export type ProblemCode =
  | 'required'
  | 'email'
  | 'phoneNumber'
  | 'code'
  | 'passwordPolicy'
  | 'passwordTooLong'
  | 'passwordMismatch'
  | 'usernameSpaces'
  | 'choice'
  | 'phoneTooShort'
  | 'phoneTooLong'
  | 'passwordCommon'
  | 'passwordPersonal'
  | 'passwordWords'
  | 'passwordBreached';

/** What can be wrong with fields of later views alone; the words load with those views. */
export type FieldProblemCode =
  | 'url'
  | 'date'
  | 'number'
  | 'tooLong'
  | 'tick'
  | 'usernameEmail'
  | 'passwordSpace'
  | 'phoneCountry';

/** A rule for a value, and the problem of a value that breaks the rule. */
export type Rule = readonly [problem: ProblemCode | FieldProblemCode, holds: (value: string) => boolean];

/** The schema of one field: takes what is typed, gives the cleaned text. */
export type TextField = z.ZodMiniType<string, string>;

/** Whether the value is not empty. */
export const isFilled = (value: string) => value !== '';
const isPhone = (value: string) => normalizePhone(value) !== null;

/** The value must not be empty. */
export const required: Rule = ['required', isFilled];
/** The value must be an email address. */
export const emailRule: Rule = ['email', isEmail];
/** The value must be a phone number with its country code. */
export const phoneRule: Rule = ['phoneNumber', isPhone];
const noSpaces: Rule = ['usernameSpaces', (value) => !/\s/.test(value)];
// Cognito's limit, in UTF-16 units.
const notTooLong: Rule = ['passwordTooLong', (value) => value.length <= 256];

/** Leaves the typed text unchanged. */
export const asTyped = (value: string) => value;
/** Writes a phone number in E.164; any other text loses only what cannot be seen. */
export const asPhone = (value: string) => normalizePhone(value) ?? cleanText(value);
/** The field takes an email address. */
export const asEmail = (value: string) => normalizeEmail(value);

/** Makes the schema of a field: cleans what was typed, then reports the first broken rule. */
export function field(clean: (typed: string) => string, ...rules: Rule[]): TextField {
  // Form libraries give undefined for an untouched field and null for an untouched radio group.
  const typed = z.string({ error: () => rules[0]?.[0] ?? 'required' });
  const cleaned = z.string().check(({ value, issues }) => {
    const broken = rules.find(([, holds]) => !holds(value));
    // `continue`: the two passwords are compared while other fields are wrong.
    if (broken) issues.push({ code: 'custom', message: broken[0], input: value, continue: true });
  });
  return z.pipe(z.pipe(typed, z.transform(clean)), cleaned);
}

/** The username, email or phone number that people of the pool sign in with. */
export function identifier(identifiers: readonly Identifier[]): TextField {
  const [email, phone] = [identifiers.includes('email'), identifiers.includes('phone')];
  const clean = (typed: string) => normalizeUsername(typed, identifiers);
  if (identifiers.includes('username') || !(email || phone)) return field(clean, required, noSpaces);
  if (!phone) return field(clean, required, emailRule);
  if (!email) return field(clean, required, phoneRule);
  const meantAsPhone = (value: string) => /^[+＋(\p{Nd}]/u.test(value) && !value.includes('@');
  return field(
    clean,
    required,
    ['phoneNumber', (value) => !meantAsPhone(value) || isPhone(value)],
    ['email', (value) => isPhone(value) || isEmail(value)],
  );
}

/** An existing password. Never trimmed or normalised: every character counts. */
export function knownPassword(): TextField {
  return field(asTyped, required, notTooLong);
}

/** A new password that meets the policy, and what Cognito asks beside the policy. */
export function passwordBy(policy: PasswordPolicy): TextField {
  return field(
    asTyped,
    required,
    notTooLong,
    ['passwordSpace', (value) => !hasOuterSpace(value)],
    ['passwordPolicy', (value) => unmetRules(value, policy).length === 0],
  );
}

/** A one-time code with that many digits. */
export function digits(length: number): TextField {
  return field((typed) => normalizeCode(typed, length), required, [
    'code',
    (value) => value.length === length,
  ]);
}

/** The new password typed again, where the form asks for that. */
export function repeated(wanted: boolean): z.ZodMiniType<string | undefined, string | undefined> {
  return wanted ? field(asTyped, ['passwordMismatch', isFilled]) : z.optional(z.string());
}

/** Compares `confirmPassword` with the password field of that name. */
export function sameAs(name: 'password' | 'newPassword') {
  return z.refine<Record<string, string | undefined>>(
    (values) => !values.confirmPassword || values.confirmPassword === values[name],
    { path: ['confirmPassword'], error: () => 'passwordMismatch' satisfies ProblemCode, when: () => true },
  );
}
