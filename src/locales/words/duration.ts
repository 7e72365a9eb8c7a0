/**
 * A time to wait, in the words of a language: seconds, and from a minute and a half on whole minutes.
 * Digits are those that codes are sent in.
 */
export function duration(seconds: number, locale: string): string {
  const [amount, unit] = seconds < 90 ? [seconds, 'second'] : [Math.ceil(seconds / 60), 'minute'];
  const words = { style: 'unit', unit, unitDisplay: 'long', numberingSystem: 'latn' } as const;
  return new Intl.NumberFormat(locale, words).format(amount);
}
