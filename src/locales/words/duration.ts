/**
 * Returns a waiting time in the words of a language: seconds below a minute and a half, then whole minutes.
 * Digits are European, as in Cognito's codes.
 */
export function duration(seconds: number, locale: string): string {
  const [amount, unit] = seconds < 90 ? [seconds, 'second'] : [Math.ceil(seconds / 60), 'minute'];
  const words = { style: 'unit', unit, unitDisplay: 'long', numberingSystem: 'latn' } as const;
  return new Intl.NumberFormat(locale, words).format(amount);
}
