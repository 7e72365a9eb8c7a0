import { cleanText, trimmed } from '../../core/fields/cleanText.js';
import { isEmail, isNameOf } from '../../core/fields/nameShapes.js';
import {
  type Identifier,
  normalizeCode,
  normalizeEmail,
  normalizePhone,
  normalizeUsername,
  type Step,
} from '../../core/index.js';
import type { Place } from './places.js';

/** The values that a link to a page fills in, by the names of the fields: `/signup?email=ada@example.com`. */
export type LinkedValues = Readonly<Record<string, string>>;

/**
 * The fields that a link may fill in. Never a password: servers and proxies write addresses into their logs.
 */
const names =
  /^(username|code|name|given_name|family_name|middle_name|nickname|preferred_username|email|phone_number|birthdate|gender|address|locale|zoneinfo|website|profile|picture|custom:.+)$/;

/** Returns the values of fields in the query of an address. */
export function linkedValuesOf(search: string): LinkedValues {
  const found = [...new URLSearchParams(search)].filter(([name]) => names.test(name));
  const values = found.map(([name, value]) => [name, withPlus(value)] as const);
  return Object.fromEntries(values.filter(([, value]) => value && value.length <= longestValue));
}

/** Cognito's limit for the value of an attribute. */
const longestValue = 2048;

/**
 * Returns the values that can be what they are named for. Anybody can write a link, so a text that is no name of this
 * pool is neither shown nor believed: `username=URGENT call +1 555…`.
 */
export function believable(linked: LinkedValues, identifiers: readonly Identifier[]): LinkedValues {
  const entries = Object.entries(linked).map(([name, value]) => {
    const check = Object.hasOwn(checks, name) ? checks[name] : undefined;
    return [name, check ? check(value, identifiers) : value] as const;
  });
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => entry[1] !== null));
}

type Check = (value: string, identifiers: readonly Identifier[]) => string | null;

const checks: Readonly<Record<string, Check | undefined>> = {
  username(value, identifiers) {
    const name = normalizeUsername(value, identifiers);
    return isNameOf(identifiers, name) ? name : null;
  },
  email(value) {
    const email = normalizeEmail(value);
    return isEmail(email) ? email : null;
  },
  // The field completes a number without its country code.
  phone_number(value) {
    const number = cleanText(value);
    return normalizePhone(number) ?? (/^[\p{Nd}\s\p{Pd}()./]{4,24}$/u.test(number) ? number : null);
  },
  code(value) {
    const code = normalizeCode(value);
    return /^\d{6}$/.test(code) ? code : null;
  },
};

// In a query, a plus means a space. Links written by hand often have a plain plus, before the digits of a phone number
// or inside an email address, where a space cannot be.
function withPlus(value: string): string {
  const text = trimmed(value.replace(/^ (?=\p{Nd})/u, '+'));
  return /^[^@]+@[^\s@]+$/.test(text) ? text.replaceAll(' ', '+') : text;
}

/**
 * Returns the same path without these values: browsers keep addresses in the history, and people share them.
 */
export function withoutLinkedValues(path: string): string {
  const [before = '', ...fragment] = path.split('#');
  const [address = '', ...query] = before.split('?');
  const params = new URLSearchParams(query.join('?'));
  for (const name of [...params.keys()]) if (names.test(name)) params.delete(name);
  const kept = String(params);
  return [address + (kept && `?${kept}`), ...fragment].join('#');
}

/** Returns the step that a link leads to, or null when the link fills in nothing on that page. */
export function linkedStep(
  place: Place,
  given: LinkedValues,
  identifiers: readonly Identifier[],
): Step | null {
  const linked = believable(given, identifiers);
  const username = linked.username ?? contactOf(linked, identifiers);
  const known = username ? { username } : {};
  const by = linked.code ? ({ by: 'code' } as const) : {};
  if (Object.keys(linked).length === 0) return null;
  switch (place) {
    case 'login':
      return { name: 'signIn', ...known };
    case 'signup':
      return { name: 'signUp', ...known };
    case 'confirm':
      return username ? { name: 'confirmSignUp', username, delivery: {}, ...by } : null;
    case 'forgotPassword':
      return username && linked.code
        ? { name: 'resetPassword', username, delivery: {} }
        : { name: 'forgotPassword', ...known };
    default:
      return null;
  }
}

// Where people sign in by email, a link may have the username as `email`.
function contactOf({ email, phone_number }: LinkedValues, identifiers: readonly Identifier[]) {
  return (
    (identifiers.includes('email') && email) || (identifiers.includes('phone') && phone_number) || undefined
  );
}
