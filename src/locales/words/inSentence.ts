/** A label within an English sentence: `Phone number` becomes `phone number`; `ID card` and `PIN` stay as they are. */
export function inSentence(label: string): string {
  // A command cannot be entered or shown; what it asks for can.
  if (label === 'Confirm password') return 'password confirmation';
  return label.replace(/^\p{Lu}(?!\p{Lu})/u, (first) => first.toLowerCase());
}
