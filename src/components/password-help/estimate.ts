import { type OptionsType, ZxcvbnFactory } from '@zxcvbn-ts/core';

/** How hard a password is to guess, in five steps; at 0 and 1 a million tries are enough. */
export type StrengthLevel = 0 | 1 | 2 | 3 | 4;

/** Rates how hard a password is to guess for an attacker who also tries these words. */
export type Estimate = (password: string, words?: readonly string[]) => StrengthLevel;

/** Makes an estimate from lists of common passwords and the layouts of keyboards. */
export function makeEstimate(data: Pick<OptionsType, 'dictionary' | 'graphs'>): Estimate {
  const zxcvbn = new ZxcvbnFactory({ ...data, maxLength: 128 });
  return (password, words = []) => zxcvbn.check(password, [...words]).score;
}
