import type { Identifier, Step } from '../../core/index.js';
import type { Place } from './places.js';

/** What a link to a page fills in, by the names of the fields: `/signup?email=ada@example.com`. */
export type LinkedValues = Readonly<Record<string, string>>;

/** The fields that a link may fill in. A password in an address would be in every log on the way. */
const names =
  /^(username|code|name|given_name|family_name|middle_name|nickname|preferred_username|email|phone_number|birthdate|gender|address|locale|zoneinfo|website|profile|picture|custom:.+)$/;

/** The values in the query of an address. */
export function linkedValuesOf(search: string): LinkedValues {
  const found = [...new URLSearchParams(search)].filter(([name, value]) => names.test(name) && value.trim());
  // The plus of a phone number means a space in a query, and who writes a link by hand forgets it.
  return Object.fromEntries(found.map(([name, value]) => [name, value.replace(/^ (?=\d)/, '+').trim()]));
}

/** The same path without them: an address stays in the history and is sent to others. */
export function withoutLinkedValues(path: string): string {
  const [before = '', ...fragment] = path.split('#');
  const [address = '', ...query] = before.split('?');
  const params = new URLSearchParams(query.join('?'));
  for (const name of [...params.keys()]) if (names.test(name)) params.delete(name);
  const kept = String(params);
  return [address + (kept && `?${kept}`), ...fragment].join('#');
}

/** The step that a link leads to, or null when it fills in nothing there. */
export function linkedStep(
  place: Place,
  linked: LinkedValues,
  identifiers: readonly Identifier[],
): Step | null {
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

// Where people sign in with their email, a link may call it so.
function contactOf({ email, phone_number }: LinkedValues, identifiers: readonly Identifier[]) {
  return (
    (identifiers.includes('email') && email) || (identifiers.includes('phone') && phone_number) || undefined
  );
}
