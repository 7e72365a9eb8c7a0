import { CognitoError } from '../../base/errors.js';
import type { Context } from '../../context/context.js';
import type { Pool } from '../../state/pool.js';
import { assertNotLocked, countFailure, forgetFailures } from '../../users/lockout.js';

/**
 * Runs the check of a code and counts wrong codes: after five in a row the account is locked, as after wrong
 * passwords.
 * @throws CognitoError the error of the check, or NotAuthorizedException while the account is locked.
 */
export function checkWithLockout(
  context: Context,
  { pool, user }: { pool: Pool; user: { readonly username: string } },
  check: () => void,
): void {
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
