import type { Identifier } from '../pool/pool.js';
import { cleanText } from './cleanText.js';
import { codeInText } from './codeInText.js';
import { latinDigits } from './latinDigits.js';

/**
 * The digits of a one-time code, however it was typed or pasted: `123 456`, `G-123456`, `App24: 019373 is your code`,
 * `१२३४५६`. All digits, where the text has no code of that length or several. Leading zeros stay.
 * @param length how many digits the code has; without it six or eight, which are the lengths of Cognito's codes.
 */
export function normalizeCode(text: string, length?: number): string {
  const lengths = length ? [length] : [6, 8];
  const found = lengths.map((each) => codeInText(text, each)).find(({ certain }) => certain);
  return found?.code ?? latinDigits(text).replace(/\D/g, '');
}

/**
 * A phone number as Cognito takes it (E.164), or null when the text is no phone number or lacks its country code.
 * Takes spaces, hyphens, brackets, `00` for `+`, and the trunk zero of `+49 (0)170 …`.
 * @see https://www.itu.int/rec/T-REC-E.164
 */
export function normalizePhone(text: string): string | null {
  const digits = latinDigits(cleanText(text))
    .replace(/^[＋﹢]/, '+')
    .replace('(0)', '')
    .replace(/[\s\p{Pd}().·/（）−]/gu, '')
    .replace(/^00/, '+');
  return /^\+[1-9][0-9]{6,14}$/.test(digits) ? digits : null;
}

/**
 * An email as mail systems take it. The full-width letters, digits and signs of East Asian keyboards become plain ones,
 * and so does an ideographic full stop in the domain. Any other character stays: mail systems may tell apart what
 * Unicode's compatibility forms (NFKC) make alike.
 * @see https://www.rfc-editor.org/rfc/rfc6532#section-3.1
 * @see https://www.unicode.org/reports/tr46/#Notation
 */
export function normalizeEmail(text: string): string {
  return cleanText(text)
    .replace(/[\uff01-\uff5e\ufe6b]/g, (wide) => wide.normalize('NFKC'))
    .replace(/@.*$/s, (domain) => domain.replace(/[。｡]/g, '.'));
}

/**
 * A username as Cognito takes it: without space around it, and a phone number in E.164 where people sign in with phone
 * numbers. In a pool with usernames, `0049170` may be one; `+49 170 1234567` with its spaces cannot.
 */
export function normalizeUsername(typed: string, identifiers: readonly Identifier[]): string {
  const text = cleanText(typed);
  const [email, phone] = [identifiers.includes('email'), identifiers.includes('phone')];
  const mayBeUsername = identifiers.includes('username') || !(email || phone);
  const mayBePhone = mayBeUsername ? /^[+＋﹢]/.test(text) : phone;
  const number = mayBePhone ? normalizePhone(text) : null;
  return number ?? (email && /[@＠﹫]/.test(text) ? normalizeEmail(text) : text);
}
