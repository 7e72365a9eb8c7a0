import * as z from 'zod/mini';
import type { Identifier, PoolSettings } from '../pool/pool.js';
import { type FieldDemand, type FieldKind, kindOf, usernameAttribute } from './attributes.js';
import { cleanText, trimmed } from './cleanText.js';
import {
  asEmail,
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
} from './fieldSchemas.js';
import { latinDigits } from './latinDigits.js';

/** What a sign-up form asks for. */
export interface SignUpDemands {
  /**
   * Whether the form asks for the password twice.
   * @default false
   */
  readonly confirmPassword?: boolean;
  /**
   * Whether the form has no password.
   * @default false
   */
  readonly passwordless?: boolean;
  /**
   * Whether the form has no username, because the app makes one up.
   * @default false
   */
  readonly nameless?: boolean;
  /**
   * The other fields.
   * @default the attributes that the pool requires
   */
  readonly fields?: readonly FieldDemand[];
}

/** `username`, `password` and `confirmPassword` where the form has them, and each other field by its name. */
export function signUp(pool: PoolSettings, demands: SignUpDemands = {}) {
  const { confirmPassword = false, passwordless = false, nameless = false } = demands;
  const fields =
    demands.fields ?? demandsOf(pool.requiredAttributes.filter((name) => name !== usernameAttribute(pool)));
  const shape = z.object({
    ...Object.fromEntries(fields.map((demand) => [demand.name, fieldOf(demand)])),
    username: nameless ? z.optional(z.string()) : newName(pool.identifiers),
    password: passwordless ? z.optional(z.string()) : passwordBy(pool.passwordPolicy),
    confirmPassword: repeated(confirmPassword && !passwordless),
  });
  return shape.check(sameAs('password'));
}

/** A field for each attribute, by its name; required where only the name is given. */
export function attributes(names: readonly (string | FieldDemand)[]): Record<string, TextField> {
  return Object.fromEntries(demandsOf(names).map((demand) => [demand.name, fieldOf(demand)]));
}

function demandsOf(names: readonly (string | FieldDemand)[]): FieldDemand[] {
  return names.map((name) =>
    typeof name === 'string' ? { name, kind: kindOf(name), required: true } : name,
  );
}

function newName(identifiers: readonly Identifier[]): TextField {
  // Where an email is an alias of the name, Cognito refuses one as the name itself.
  const aliases = identifiers.includes('username') && identifiers.length > 1;
  return aliases
    ? field(
        cleanText,
        required,
        ['usernameSpaces', hasNoSpace],
        ['usernameEmail', (name) => !/[@＠﹫]/.test(name)],
      )
    : identifier(identifiers);
}

const hasNoSpace = (value: string) => !/\s/.test(value);
const chosen: Rule = ['choice', isFilled];
const ticked: Rule = ['tick', (value) => value === 'true'];
/**
 * Cognito's limit, in UTF-16 units.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AttributeType.html
 */
const fits: Rule = ['tooLong', (value) => value.length <= 2048];

/** How a value of each kind is cleaned, which rule tells an empty field, and what else must hold. */
const rulesOf: Record<
  FieldKind,
  readonly [clean: (typed: string) => string, given: Rule, ...others: Rule[]]
> = {
  text: [trimmed, required, fits],
  textarea: [trimmed, required, fits],
  email: [asEmail, required, emailRule, fits],
  tel: [asPhone, required, phoneRule],
  url: [withScheme, required, ['url', isAddress], fits],
  date: [asDate, required, ['date', isDate]],
  number: [asNumber, required, ['number', (value) => Number.isFinite(Number(value))]],
  select: [asTyped, chosen],
  radio: [asTyped, chosen],
  checkbox: [asTyped, ticked],
};

function fieldOf({ name, kind, required }: FieldDemand): TextField {
  const [clean, given, ...others] = rulesOf[kind];
  const all = name === 'birthdate' ? [...others, ['date', isPast] satisfies Rule] : others;
  if (required) return field(clean, given, ...all);
  // An empty optional field meets every rule.
  const optional = all.map(([problem, holds]): Rule => [problem, (value) => value === '' || holds(value)]);
  return field((typed) => clean(typed ?? ''), ...optional);
}

// Keyboards of many languages write digits, signs and separators of their own: `٣٫٥`, `１２．５`, `−3`.
function asNumber(typed: string): string {
  const plain = latinDigits(cleanText(typed).normalize('NFKC'));
  return plain
    .replace(/\u066b/g, '.')
    .replace(/\u066c/g, '')
    .replace(/^\u2212/, '-');
}

function asDate(typed: string): string {
  return latinDigits(cleanText(typed)).replace(/[\p{Pd}\u2212]/gu, '-');
}

// Many people leave the scheme out of an address; a browser needs the scheme to follow the link.
function withScheme(typed: string): string {
  const text = cleanText(typed);
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

// Cognito takes a date of birth as `YYYY-MM-DD`; the day must exist.
function isDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(value);
}

// East of Greenwich the next day of UTC may have begun.
function isPast(value: string): boolean {
  const tomorrow = new Date(Date.now() + 24 * 60 * 60 * 1000);
  return value <= tomorrow.toISOString().slice(0, 10);
}
