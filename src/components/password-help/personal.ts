const names = ['name', 'given_name', 'family_name', 'middle_name', 'nickname'];
const identifiers = ['username', 'preferred_username', 'email'];
const shortest = 4;

/** The words of a person's data in a form that a password should not contain. */
export function personalWords(values: Readonly<Record<string, string | undefined>>): string[] {
  const parts = [
    ...names.map((name) => values[name]),
    // Many people share what comes after the @.
    ...identifiers.map((name) => values[name]?.replace(/@.*$/s, '')),
  ].flatMap((text = '') => [text, ...text.split(/[^\p{L}\p{N}]+/u)]);
  const numbers = [values.phone_number, values.username].map(endOfNumber);
  const words = [...parts, ...numbers].map(folded).filter((word) => word.length >= shortest);
  return [...new Set(words)];
}

/** Whether a password has one of these words in it, in any case and spelt in any width. */
export function containsWord(password: string, words: readonly string[]): boolean {
  const text = folded(password);
  return words.some((word) => word !== '' && text.includes(folded(word)));
}

// The last digits of a phone number: people write its beginning in several ways.
function endOfNumber(text = ''): string {
  const digits = text.replace(/\P{Nd}/gu, '');
  return /^[\p{Nd}\s+().\-/]+$/u.test(text) && digits.length >= 7 ? digits.slice(-6) : '';
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}
