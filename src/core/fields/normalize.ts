import type { Identifier } from '../pool/pool.js';
import { latinDigits } from './latinDigits.js';

/**
 * The digits of a one-time code, however it was typed or pasted: `123 456`, `G-123456`, `１２３４５６`, `١٢٣٤٥٦`.
 * Leading zeros stay.
 */
export function normalizeCode(text: string): string {
  return latinDigits(text).replace(/[^0-9]/g, '');
}

/**
 * A phone number as Cognito takes it (E.164), or null when the text is no phone number or lacks its country code.
 * Takes spaces, hyphens, brackets, `00` for `+`, and the trunk zero of `+49 (0)170 …`.
 * @see https://www.itu.int/rec/T-REC-E.164
 */
export function normalizePhone(text: string): string | null {
  const digits = latinDigits(text)
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
