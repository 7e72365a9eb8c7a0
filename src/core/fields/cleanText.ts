/**
 * Removes what cannot be seen: the space around a text, of any script, and format characters (zero-width spaces, soft
 * hyphens, direction marks, a byte order mark) anywhere in it. For names, emails, codes and numbers. Chats, PDFs and
 * address books put such characters into what people copy.
 *
 * A zero-width joiner or non-joiner has a meaning in Persian and in Indic scripts, and is removed too: no account can
 * have either in its username, since Cognito takes only letters, marks, symbols, numbers and punctuation. The same name
 * comes out at sign-up and at sign-in, whether the keyboard wrote the joiner or not. Marks stay: the variation selectors
 * of emoji are among them.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SignUp.html
 */
export function cleanText(text: string): string {
  return trimmed(text.replace(/\p{Cf}/gu, ''));
}

/**
 * Removes the space and the format characters around a text, and leaves all inside as typed: `می‌خواهم` is a word with a
 * non-joiner, in a person's name as elsewhere.
 */
export function trimmed(text: string): string {
  return text.replace(edges, '');
}

// `trim()` leaves the next-line character and Hangul fillers. A joiner at an end is kept: it shapes the letter beside it.
const around = '(?:(?![\u200c\u200d])[\\p{White_Space}\\p{Cf}\\p{Cc}\u115f\u1160\u2800\u3164\uffa0])+';
const edges = new RegExp(`^${around}|${around}$`, 'gu');
