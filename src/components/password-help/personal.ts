const names = ['name', 'given_name', 'family_name', 'middle_name', 'nickname'];
const identifiers = ['username', 'preferred_username', 'email'];
const shortest = 4;

/** The parts of what a form knows of a person that a password should not contain. */
export function personalWords(values: Readonly<Record<string, string | undefined>>): string[] {
  const parts = [
    ...names.map((name) => values[name]),
    // What comes after the @ is the same for many people.
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

// Its end, since its beginning is written in several ways.
function endOfNumber(text = ''): string {
  const digits = text.replace(/\P{Nd}/gu, '');
  return /^[\p{Nd}\s+().\-/]+$/u.test(text) && digits.length >= 7 ? digits.slice(-6) : '';
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}
