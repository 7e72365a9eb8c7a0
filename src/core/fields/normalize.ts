import type { Identifier } from '../pool/pool.js';

// Where each script's ten decimal digits begin: Arabic-Indic, Persian, Devanagari, full-width.
const zeros = [0x0660, 0x06f0, 0x0966, 0xff10];

/**
 * The digits of a one-time code, however it was typed or pasted: `123 456`, `G-123456`, `１２３４５６`, `١٢٣٤٥٦`.
 * Leading zeros stay.
 */
export function normalizeCode(text: string): string {
  return withLatinDigits(text).replace(/[^0-9]/g, '');
}

/**
 * A phone number as Cognito takes it (E.164), or null when it is none or lacks its country code.
 * Takes spaces, hyphens, brackets, `00` for `+`, and the trunk zero of `+49 (0)170 …`.
 * @see https://www.itu.int/rec/T-REC-E.164
 */
export function normalizePhone(text: string): string | null {
  const digits = withLatinDigits(text)
    .replace('＋', '+')
    .replace('(0)', '')
    // Numbers copied from a contact bring direction marks along (Cf).
    .replace(/[\s\p{Cf}\p{Pd}().·/]/gu, '')
    .replace(/^00/, '+');
  return /^\+[1-9][0-9]{6,14}$/.test(digits) ? digits : null;
}

/**
 * A username as Cognito takes it: without space around it, and a phone number in E.164 where people sign in with phone
 * numbers. In a pool with usernames, `0049170` may be one; `+49 170 1234567` with its spaces cannot.
 */
export function normalizeUsername(typed: string, identifiers: readonly Identifier[]): string {
  const [email, phone] = [identifiers.includes('email'), identifiers.includes('phone')];
  const mayBeUsername = identifiers.includes('username') || !(email || phone);
  const mayBePhone = mayBeUsername ? /^\s*[+＋]/.test(typed) : phone;
  return (mayBePhone ? normalizePhone(typed) : null) ?? typed.trim();
}

function withLatinDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const point = digit.codePointAt(0) ?? 0;
    const zero = zeros.find((start) => point >= start && point < start + 10);
    return zero === undefined ? digit : String(point - zero);
  });
}
