import { cleanText } from './cleanText.js';
import { latinDigits } from './latinDigits.js';

/** The one-time code that a text has in it. */
export interface CodeInText {
  /** The digits of the code; all digits of the text, up to the length of a code, where the text has no code in it. */
  readonly code: string;
  /** Whether the text has exactly one number that can be the code, so that the code may be sent unasked. */
  readonly certain: boolean;
}

/**
 * Finds the one-time code in what was typed, pasted or filled in: `123 456`, `App24: 019373 is your code`, in the digits
 * of any script. A code is a row of exactly `length` digits, with one space or hyphen in its middle at most. Dates and
 * times are no codes, and a row inside a longer number, such as a phone number, is only a guess.
 */
export function codeInText(text: string, length: number): CodeInText {
  const plain = latinDigits(cleanText(text));
  // Digits that a person groups in pairs, or types one by one.
  const alone = /^[\d\p{Zs}\p{Pd}]*$/u.test(plain) && digitsOf(plain);
  if (alone && alone.length === length) return { code: alone, certain: true };
  const bound = boundCode(plain);
  if (bound?.length === length) return { code: bound, certain: true };
  const found = candidates(plain.replace(datesAndTimes, '$1—'), length);
  const sure = unique(found.filter(({ inNumber }) => !inNumber));
  const [guess] = sure.length > 0 ? sure : unique(found);
  if (guess) return { code: guess, certain: sure.length === 1 };
  return { code: digitsOf(plain).slice(0, length), certain: false };
}

// `14:30`, `14:30:59`, `7.10.2026`, `2026-10-07`, `10/7/26`. A dash takes their place, so that a code beside them stays apart.
const datesAndTimes =
  /(^|\D)(?:\d{1,2}(?::\d{2}){1,2}|\d{1,4}([./-])\d{1,2}\2\d{1,4}|\d{1,4}年\d{1,2}月\d{1,2}日)(?!\d)/g;

// The last line of a message that is meant for one site: `@example.com #123456`.
// @see https://wicg.github.io/sms-one-time-codes/#format
function boundCode(text: string): string | undefined {
  return /(?:^|\s)@[^\s@#]+\s+#(\d+)(?=\s|$)/.exec(text)?.[1];
}

interface Candidate {
  readonly code: string;
  /** Whether other groups of digits are beside the code, as in a phone number. */
  readonly inNumber: boolean;
  /** Whether a Latin letter is beside the code, as in the number of an order. */
  readonly inWord: boolean;
}

function candidates(text: string, length: number): Candidate[] {
  const half = Math.floor(length / 2);
  const middle = `\\d{${half}}[\\p{Zs}\\p{Pd}]\\d{${length - half}}`;
  const rows = text.matchAll(new RegExp(`(^|\\D)(\\d{${length}}|${middle})(?!\\d)`, 'gu'));
  const found = [...rows].map(({ 0: match, 1: start = '', 2: row = '', index }) => {
    const [before, after] = [text.slice(0, index) + start, text.slice(index + match.length)];
    return {
      code: digitsOf(row),
      inNumber: /[+\d]\)?[\p{Zs}\p{Pd}./]?$/u.test(before) || /^[\p{Zs}\p{Pd}./]?\(?\d/u.test(after),
      inWord: /[A-Za-z]$/.test(before) || /^[A-Za-z]/.test(after),
    };
  });
  return found.sort((one, other) => Number(one.inWord) - Number(other.inWord));
}

function unique(found: readonly Candidate[]): string[] {
  return [...new Set(found.map(({ code }) => code))];
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}
