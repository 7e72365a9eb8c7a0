/**
 * Returns a label for use within an English sentence: `Phone number` becomes `phone number`; `ID card` and
 * `PIN` stay.
 */
export function inSentence(label: string): string {
  // "Enter your confirm password" is wrong English: the label is a command, so a noun takes its place.
  if (label === 'Confirm password') return 'password confirmation';
  return label.replace(/^\p{Lu}(?!\p{Lu})/u, (first) => first.toLowerCase());
}
