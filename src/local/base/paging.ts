import { fromBase64Url, fromText, toBase64Url, toText } from './bytes.js';
import { invalidParameter } from './errors.js';

/** Which part of a list is asked for. */
export interface Part {
  /** How many at most; 0 is as many as there can be. */
  readonly limit?: number | undefined;
  /** What the part before ended with. */
  readonly token?: string | undefined;
}

/** Part of a list, and the token for the next where there is more. */
export interface Page<Item> {
  readonly items: Item[];
  readonly token?: string;
}

const longestPage = 60;

/**
 * One page of a list in the order of `keyOf`. Tokens name the last item by its key, so nothing is skipped when
 * items are deleted between two pages.
 * @throws CognitoError InvalidParameterException for a token that is none.
 */
export function pageOf<Item>(
  all: Iterable<Item>,
  keyOf: (item: Item) => string,
  { limit, token }: Part,
): Page<Item> {
  const after = token === undefined ? '' : readToken(token);
  const rest = [...all]
    .map((item) => ({ item, key: keyOf(item) }))
    .filter(({ key }) => key > after)
    .sort((one, other) => (one.key < other.key ? -1 : 1));
  const page = rest.slice(0, limit || longestPage);
  const last = page.at(-1);
  const more = last && rest.length > page.length;
  return { items: page.map(({ item }) => item), ...(more ? { token: writeToken(last.key) } : {}) };
}

/** A key by which the older comes first. */
export function byAge(createdAt: number, name: string): string {
  return `${String(createdAt).padStart(17, '0')} ${name}`;
}

const mark = 'after ';

function writeToken(key: string): string {
  return toBase64Url(fromText(mark + key));
}

function readToken(token: string): string {
  try {
    const text = toText(fromBase64Url(token));
    if (text.startsWith(mark)) return text.slice(mark.length);
  } catch {
    // A text that is not base64url is not one of our tokens.
  }
  throw invalidParameter('Invalid pagination token.');
}
