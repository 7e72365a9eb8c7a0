import type { ProblemCode } from '../../core/index.js';
import { withDeadline } from '../../core/withDeadline.js';
import type { PasswordHelp } from '../journey/options/passwordHelp.js';
import { loadEstimate } from './loadEstimate.js';
import { containsWord, personalWords } from './personal.js';

/** Milliseconds after which a check of a password counts as passed. */
const patience = 5_000;

type Values = Readonly<Record<string, string | undefined>>;

/** Checks a new password for words that it should not contain: the app's, and those of the person. */
export function checkWords(help: PasswordHelp, password: string, known: Values): ProblemCode | null {
  if (containsWord(password, help.words ?? [])) return 'passwordWords';
  if (help.personal && containsWord(password, personalWords(known))) return 'passwordPersonal';
  return null;
}

/** Checks whether a new password is a common one, or known to the app's service for leaked passwords. */
export async function checkPassword(help: PasswordHelp, password: string): Promise<ProblemCode | null> {
  if (help.common && (await inTime(isCommon(password)))) return 'passwordCommon';
  // Called as a method, so that `this` is the app's object.
  if (help.isBreached && (await inTime(attempt(() => help.isBreached?.(password)))))
    return 'passwordBreached';
  return null;
}

async function isCommon(password: string): Promise<boolean> {
  const estimate = await loadEstimate();
  return estimate(password) <= 1;
}

async function attempt(ask: () => Promise<boolean> | undefined): Promise<boolean> {
  return (await ask()) ?? false;
}

// A check that fails or takes too long must not keep a person from signing up.
function inTime(asked: Promise<boolean>): Promise<boolean> {
  return withDeadline(asked, patience).catch(() => false);
}
