import type { Failure } from '../../core/index.js';

/** Wrong passwords after which Cognito locks a sign-in out. */
const free = 5;
/** Seconds; the longest lockout, and how long Cognito remembers wrong passwords. */
const longest = 15 * 60;

interface Tries {
  readonly wrong: number;
  readonly lastAt: number;
  /** When the lockout that was announced ends; 0 when none was since the last wrong password. */
  readonly until: number;
}

const triesOf = new Map<string, Tries>();

/** Counts a wrong password, and tells with a lockout how long it lasts. */
export function withLockout(failure: Failure, username: string): Failure {
  if (failure.code === 'wrongCredentials') {
    triesOf.set(username, { wrong: recent(username).wrong + 1, lastAt: Date.now(), until: 0 });
  }
  return failure.code === 'tooManyAttempts' ? { ...failure, retryAfter: secondsLocked(username) } : failure;
}

/** Forgets the wrong passwords of somebody who is in. */
export function forgetWrongPasswords(username: string): void {
  triesOf.delete(username);
}

// Cognito does not tell, but doubles the time from 1 s with each wrong password past the fifth; tries made
// elsewhere show in a lockout that outlasts the one announced.
// https://docs.aws.amazon.com/cognito/latest/developerguide/authentication.html
function secondsLocked(username: string): number {
  const { wrong, until } = recent(username);
  const now = Date.now();
  if (until > now) return Math.ceil((until - now) / 1000);
  const known = Math.max(wrong, free) + (until ? 1 : 0);
  const seconds = Math.min(2 ** (known - free), longest);
  triesOf.set(username, { wrong: known, lastAt: now, until: now + seconds * 1000 });
  return seconds;
}

function recent(username: string): Tries {
  const tries = triesOf.get(username);
  return tries && Date.now() - tries.lastAt < longest * 1000 ? tries : { wrong: 0, lastAt: 0, until: 0 };
}
