import { type Bytes, toBase64Url, toHex } from './bytes.js';

/** Returns a number of random bytes. A seeded source makes every code and id repeatable. */
export type Random = (length: number) => Bytes;

/** Returns random bytes that are fit for secrets. */
export const secureRandom: Random = (length) => crypto.getRandomValues(new Uint8Array(length));

/** Makes a code: six digits as Cognito sends them, or eight digits for a code that replaces the password. */
export function randomCode(random: Random, digits: 6 | 8 = 6): string {
  const number = random(4).reduce((total, byte) => total * 256 + byte, 0);
  return String(number % 10 ** digits).padStart(digits, '0');
}

/** Makes a version 4 UUID. */
export function randomUuid(random: Random): string {
  return uuidOf(random(16));
}

/** Formats 16 bytes as a version 4 UUID. */
export function uuidOf(bytes: Bytes): string {
  const marked = bytes.slice(0, 16);
  marked[6] = ((marked[6] ?? 0) & 0x0f) | 0x40;
  marked[8] = ((marked[8] ?? 0) & 0x3f) | 0x80;
  return toHex(marked).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** Makes an unguessable text for Sessions and refresh tokens. */
export function randomToken(random: Random, bytes = 96): string {
  return toBase64Url(random(bytes));
}

/** Makes a text of random characters from `alphabet`. */
export function randomText(random: Random, length: number, alphabet: string): string {
  return Array.from(random(length), (byte) => alphabet[byte % alphabet.length]).join('');
}
