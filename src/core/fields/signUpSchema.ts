import * as z from 'zod/mini';
import type { Identifier, PoolSettings } from '../pool/pool.js';
import { type FieldDemand, type FieldKind, kindOf, nameOf } from './attributes.js';
import {
  asPhone,
  asTyped,
  emailRule,
  field,
  identifier,
  isFilled,
  passwordBy,
  phoneRule,
  type Rule,
  repeated,
  required,
  sameAs,
  type TextField,
  trimmed,
} from './fieldRules.js';

/** What a sign-up form asks for. */
export interface SignUpDemands {
  /** Whether the password is asked for twice. @default false */
  readonly confirmPassword?: boolean;
  /** Whether there is no password at all. @default false */
  readonly passwordless?: boolean;
  /** Whether the account is named without the person. @default false */
  readonly nameless?: boolean;
  /** @default the attributes that the pool requires */
  readonly fields?: readonly FieldDemand[];
}

/** `username`, `password`, `confirmPassword` where they are asked for, and each of the fields by its name. */
export function signUp(pool: PoolSettings, demands: SignUpDemands = {}) {
  const { confirmPassword = false, passwordless = false, nameless = false } = demands;
  const fields = demands.fields ?? demandsOf(pool.requiredAttributes.filter((name) => name !== nameOf(pool)));
  const shape = z.object({
    ...Object.fromEntries(fields.map((demand) => [demand.name, fieldOf(demand)])),
    username: nameless ? z.optional(z.string()) : newName(pool.identifiers),
    password: passwordless ? z.optional(z.string()) : passwordBy(pool.passwordPolicy),
    confirmPassword: repeated(confirmPassword && !passwordless),
  });
  return shape.check(sameAs('password'));
}

/** A required field for each attribute, by its name. */
export function attributes(names: readonly string[]): Record<string, TextField> {
  return Object.fromEntries(demandsOf(names).map((demand) => [demand.name, fieldOf(demand)]));
}

function demandsOf(names: readonly string[]): FieldDemand[] {
  return names.map((name) => ({ name, kind: kindOf(name), required: true }));
}

function newName(identifiers: readonly Identifier[]): TextField {
  // Where an email is an alias of the name, Cognito refuses one as the name itself.
  const aliases = identifiers.includes('username') && identifiers.length > 1;
  return aliases
    ? field(
        trimmed,
        required,
        ['usernameSpaces', hasNoSpace],
        ['usernameEmail', (name) => !name.includes('@')],
      )
    : identifier(identifiers);
}

const hasNoSpace = (value: string) => !/\s/.test(value);
const chosen: Rule = ['choice', isFilled];
const ticked: Rule = ['tick', (value) => value === 'true'];
/** In the units of Java and JavaScript alike. @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AttributeType.html */
const fits: Rule = ['tooLong', (value) => value.length <= 2048];

/** How each kind is cleaned, what tells that nothing was given, and what else must hold. */
const rulesOf: Record<
  FieldKind,
  readonly [clean: (typed: string) => string, given: Rule, ...others: Rule[]]
> = {
  text: [trimmed, required, fits],
  textarea: [trimmed, required, fits],
  email: [trimmed, required, emailRule, fits],
  tel: [asPhone, required, phoneRule],
  url: [withScheme, required, ['url', isAddress], fits],
  date: [trimmed, required, ['date', isDate]],
  number: [trimmed, required, ['number', (value) => Number.isFinite(Number(value))]],
  select: [asTyped, chosen],
  radio: [asTyped, chosen],
  checkbox: [asTyped, ticked],
};

function fieldOf({ name, kind, required }: FieldDemand): TextField {
  const [clean, given, ...others] = rulesOf[kind];
  const all = name === 'birthdate' ? [...others, ['date', isPast] satisfies Rule] : others;
  if (required) return field(clean, given, ...all);
  // What stays empty meets every rule.
  const optional = all.map(([problem, holds]): Rule => [problem, (value) => value === '' || holds(value)]);
  return field((typed) => clean(typed ?? ''), ...optional);
}

// People leave it out, and browsers need it to follow a link.
function withScheme(typed: string): string {
  const text = typed.trim();
  return text === '' || /^[a-z][a-z\d+.-]*:/i.test(text) ? text : `https://${text}`;
}

function isAddress(value: string): boolean {
  try {
    const { protocol, hostname } = new URL(value);
    return /^https?:$/.test(protocol) && hostname.includes('.');
  } catch {
    return false;
  }
}

/** Ten characters, `YYYY-MM-DD`, as Cognito demands of a date of birth; a day that exists. */
function isDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(value);
}

// The day after in UTC has begun somewhere already.
function isPast(value: string): boolean {
  const tomorrow = new Date(Date.now() + 24 * 60 * 60 * 1000);
  return value <= tomorrow.toISOString().slice(0, 10);
}
