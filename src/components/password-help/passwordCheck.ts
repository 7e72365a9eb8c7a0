import type { ProblemCode } from '../../core/index.js';
import { withDeadline } from '../../core/withDeadline.js';
import type { PasswordHelp } from '../journey/options/passwordHelp.js';
import { loadEstimate } from './loadEstimate.js';
import { containsWord, personalWords } from './personal.js';

/** Milliseconds after which a check of a password counts as passed. */
const patience = 5_000;

type Values = Readonly<Record<string, string | undefined>>;

/** What can be told at once of a new password: whether words are in it that should not be. */
export function glanceAtPassword(help: PasswordHelp, password: string, known: Values): ProblemCode | null {
  if (containsWord(password, help.words ?? [])) return 'passwordWords';
  if (help.personal && containsWord(password, personalWords(known))) return 'passwordPersonal';
  return null;
}

/** Whether others know a new password: common ones, and those that the app's own service has seen. */
export async function checkPassword(help: PasswordHelp, password: string): Promise<ProblemCode | null> {
  if (help.common && (await inTime(isCommon(password)))) return 'passwordCommon';
  // Asked as a method, as the app wrote it.
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
