/**
 * Returns a waiting time in the words of a language: seconds below a minute and a half, then whole minutes.
 * Digits are European, as in Cognito's codes.
 */
export function duration(seconds: number, locale: string): string {
  const [amount, unit] = seconds < 90 ? [seconds, 'second'] : [Math.ceil(seconds / 60), 'minute'];
  const words = { style: 'unit', unit, unitDisplay: 'long', numberingSystem: 'latn' } as const;
  return new Intl.NumberFormat(locale, words).format(amount);
}

/** Returns an address or a number that keeps its own direction in a text of another direction. */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}

/**
 * Returns a label for use within an English sentence: `Phone number` becomes `phone number`; `ID card` and
 * `PIN` stay.
 */
export function inSentence(label: string): string {
  // "Enter your confirm password" is wrong English: the label is a command, so a noun takes its place.
  if (label === 'Confirm password') return 'password confirmation';
  return label.replace(/^\p{Lu}(?!\p{Lu})/u, (first) => first.toLowerCase());
}
