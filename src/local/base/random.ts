import { type Bytes, toBase64Url, toHex } from './bytes.js';

/** Gives that many random bytes; a seeded one makes every code and id repeatable. */
export type Random = (length: number) => Bytes;

/** Randomness fit for secrets. */
export const secureRandom: Random = (length) => crypto.getRandomValues(new Uint8Array(length));

/** Six digits, as Cognito sends them; eight where a code stands for the password. */
export function randomCode(random: Random, digits: 6 | 8 = 6): string {
  const number = random(4).reduce((total, byte) => total * 256 + byte, 0);
  return String(number % 10 ** digits).padStart(digits, '0');
}

/** A version 4 UUID. */
export function randomUuid(random: Random): string {
  return uuidOf(random(16));
}

/** Those 16 bytes, marked as a version 4 UUID. */
export function uuidOf(bytes: Bytes): string {
  const marked = bytes.slice(0, 16);
  marked[6] = ((marked[6] ?? 0) & 0x0f) | 0x40;
  marked[8] = ((marked[8] ?? 0) & 0x3f) | 0x80;
  return toHex(marked).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** An unguessable text for sessions and refresh tokens. */
export function randomToken(random: Random, bytes = 96): string {
  return toBase64Url(random(bytes));
}

/** That many characters of `alphabet`. */
export function randomText(random: Random, length: number, alphabet: string): string {
  return Array.from(random(length), (byte) => alphabet[byte % alphabet.length]).join('');
}
