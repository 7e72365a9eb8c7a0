import { fromBase64Url, fromText, toBase64Url, toText } from './bytes.js';
import { invalidParameter } from './errors.js';

/** The part of a list that a request asks for. */
export interface Part {
  /** The largest number of items; 0 means the longest page of the API. */
  readonly limit?: number | undefined;
  /** The token of the page before. */
  readonly token?: string | undefined;
}

/** One page of a list, and the token of the next page where there is one. */
export interface Page<Item> {
  readonly items: Item[];
  readonly token?: string;
}

const longestPage = 60;

/**
 * Returns one page of a list in the order of `keyOf`. A token holds the key of the last item, so no item is skipped
 * when items are deleted between two pages.
 * @throws CognitoError InvalidParameterException for a token of another origin.
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

/** Makes a sort key that puts the older item first. */
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
