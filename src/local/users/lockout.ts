import { minute, second, type TimeSource } from '../base/clock.js';
import { errors } from '../base/errors.js';
import { sweep } from '../base/sweep.js';
import type { Pool } from '../state/pool.js';

/** A guess of a password or a code. Wrong passwords and wrong codes are counted separately. */
export interface Guess {
  readonly factor: 'password' | 'mfa';
  readonly username: string;
}

const freeFailures = 5;
const longestLockout = 15 * minute;

/**
 * Refuses a guess while the account is locked. A refused guess is not counted.
 * @throws CognitoError NotAuthorizedException "Password attempts exceeded".
 */
export function assertNotLocked({ clock }: { clock: TimeSource }, pool: Pool, guess: Guess): void {
  const failures = pool.failures.get(keyOf(guess));
  if (!failures || failures.count < freeFailures) return;
  const lockout = Math.min(second * 2 ** (failures.count - freeFailures), longestLockout);
  if (clock.now() - failures.lastAt < lockout) throw errors.lockedOut();
}

/**
 * Counts a wrong guess. After five wrong guesses in a row the account is locked for one second, then for twice as
 * long each time.
 */
export function countFailure({ clock }: { clock: TimeSource }, pool: Pool, guess: Guess): void {
  const before = pool.failures.get(keyOf(guess));
  const now = clock.now();
  const quiet = !before || now - before.lastAt >= longestLockout;
  sweep(pool.failures, ({ lastAt }) => now - lastAt >= longestLockout);
  pool.failures.set(keyOf(guess), { count: quiet ? 1 : before.count + 1, lastAt: now });
}

/** Resets the count of wrong guesses. */
export function forgetFailures(pool: Pool, guess: Guess): void {
  pool.failures.delete(keyOf(guess));
}

function keyOf({ factor, username }: Guess): string {
  return `${factor} ${username}`;
}
