import type { Failure } from '../../core/index.js';

/** Wrong passwords after which Cognito locks a sign-in out. */
const free = 5;
/** Seconds; the longest lockout, and how long Cognito remembers wrong passwords. */
const longest = 15 * 60;

/** The wrong passwords of one client, by username. */
export type WrongPasswords = Map<string, Tries>;

interface Tries {
  readonly wrong: number;
  readonly lastAt: number;
  /** When the announced lockout ends; 0 when no lockout was announced since the last wrong password. */
  readonly lockedUntil: number;
}

/** Counts a wrong password, and adds to the failure of a lockout how long the lockout lasts. */
export function withLockout(tries: WrongPasswords, failure: Failure, username: string): Failure {
  if (failure.code === 'wrongCredentials') {
    const { wrong } = recentTries(tries, username);
    tries.set(username, { wrong: wrong + 1, lastAt: Date.now(), lockedUntil: 0 });
  }
  return failure.code === 'tooManyAttempts'
    ? { ...failure, retryAfter: secondsLocked(tries, username) }
    : failure;
}

// Cognito does not send the length of a lockout. It doubles from 1 second with each wrong password past the fifth.
// A lockout that outlasts the announced one shows that passwords were tried elsewhere too, so it counts as one more.
// https://docs.aws.amazon.com/cognito/latest/developerguide/authentication.html
function secondsLocked(tries: WrongPasswords, username: string): number {
  const { wrong, lockedUntil } = recentTries(tries, username);
  const now = Date.now();
  if (lockedUntil > now) return Math.ceil((lockedUntil - now) / 1000);
  const known = Math.max(wrong, free) + (lockedUntil ? 1 : 0);
  const seconds = Math.min(2 ** (known - free), longest);
  tries.set(username, { wrong: known, lastAt: now, lockedUntil: now + seconds * 1000 });
  return seconds;
}

function recentTries(tries: WrongPasswords, username: string): Tries {
  const kept = tries.get(username);
  return kept && Date.now() - kept.lastAt < longest * 1000 ? kept : { wrong: 0, lastAt: 0, lockedUntil: 0 };
}
