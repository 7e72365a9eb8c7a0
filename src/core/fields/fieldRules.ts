import * as z from 'zod/mini';
import { type PasswordPolicy, unmetRules } from '../pool/policy.js';
import type { Identifier } from '../pool/pool.js';
import { normalizeCode, normalizePhone, normalizeUsername } from './normalize.js';

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
  | 'choice'
  | 'phoneTooShort'
  | 'phoneTooLong'
  | 'passwordCommon'
  | 'passwordPersonal'
  | 'passwordWords'
  | 'passwordBreached';

/** What can be wrong with the fields of a later view alone; their words come with it. */
export type FieldProblemCode = 'url' | 'date' | 'number' | 'tooLong' | 'tick' | 'usernameEmail';

/** What is asked of a value, and what is wrong with it otherwise. */
export type Rule = readonly [problem: ProblemCode | FieldProblemCode, holds: (value: string) => boolean];

/** A line of text, cleaned. */
export type TextField = z.ZodMiniType<string, string>;

/** Whether anything is there. */
export const isFilled = (value: string) => value !== '';
const isPhone = (value: string) => normalizePhone(value) !== null;
// Only what no mail system takes: the proof of an address is the code sent to it.
const isEmail = (value: string) => /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(value);

/** Something must be there. */
export const required: Rule = ['required', isFilled];
/** It must be an email address. */
export const emailRule: Rule = ['email', isEmail];
/** It must be a phone number with its country code. */
export const phoneRule: Rule = ['phoneNumber', isPhone];
const noSpaces: Rule = ['usernameSpaces', (value) => !/\s/.test(value)];
// Cognito's own limit, in the units of Java and JavaScript alike.
const notTooLong: Rule = ['passwordTooLong', (value) => value.length <= 256];

/** Leaves a value alone. */
export const asTyped = (value: string) => value;
/** Takes the space around a value off. */
export const trimmed = (value: string) => value.trim();
/** Writes a phone number in E.164; what is none stays as it is. */
export const asPhone = (value: string) => normalizePhone(value) ?? value.trim();

/** Cleans what was typed, then tells the first problem alone. */
export function field(clean: (typed: string) => string, ...rules: Rule[]): TextField {
  // A field that was never touched comes as undefined, a radio group as null.
  const typed = z.string({ error: () => rules[0]?.[0] ?? 'required' });
  const cleaned = z.string().check(({ value, issues }) => {
    const broken = rules.find(([, holds]) => !holds(value));
    // `continue`: the two passwords are compared while other fields are wrong.
    if (broken) issues.push({ code: 'custom', message: broken[0], input: value, continue: true });
  });
  return z.pipe(z.pipe(typed, z.transform(clean)), cleaned);
}

/** A name to sign in with, as the people of the pool have it. */
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

/** A password that exists already. Never trimmed or normalised: every character counts. */
export function knownPassword(): TextField {
  return field(asTyped, required, notTooLong);
}

/** A new password by the policy. */
export function passwordBy(policy: PasswordPolicy): TextField {
  return field(asTyped, required, notTooLong, [
    'passwordPolicy',
    (value) => unmetRules(value, policy).length === 0,
  ]);
}

/** A code of so many digits. */
export function digits(length: number): TextField {
  return field(normalizeCode, required, ['code', (value) => value.length === length]);
}

/** The new password once more, where that is wanted. */
export function repeated(wanted: boolean): z.ZodMiniType<string | undefined, string | undefined> {
  return wanted ? field(asTyped, ['passwordMismatch', isFilled]) : z.optional(z.string());
}

/** Holds `confirmPassword` against the password of that name. */
export function sameAs(name: 'password' | 'newPassword') {
  return z.refine<Record<string, string | undefined>>(
    (values) => !values.confirmPassword || values.confirmPassword === values[name],
    { path: ['confirmPassword'], error: () => 'passwordMismatch' satisfies ProblemCode, when: () => true },
  );
}
