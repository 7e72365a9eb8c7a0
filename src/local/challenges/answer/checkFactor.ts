import { CognitoError } from '../../base/errors.js';
import type { Account, Context } from '../../context/context.js';
import { assertNotLocked, countFailure, forgetFailures } from '../../users/lockout.js';

/**
 * Runs the check of a second factor; five wrong codes in a row lock it, as wrong passwords do.
 * @throws CognitoError what the check throws, or NotAuthorizedException while locked.
 */
export function checkFactor(context: Context, { pool, user }: Account, check: () => void): void {
  const guess = { factor: 'mfa', username: user.username } as const;
  assertNotLocked(context, pool, guess);
  try {
    check();
  } catch (failure) {
    if (failure instanceof CognitoError && failure.type === 'CodeMismatchException') {
      countFailure(context, pool, guess);
    }
    throw failure;
  }
  forgetFailures(pool, guess);
}
