import { errors } from '../../base/errors.js';
import type { Context, SignIn } from '../../context/context.js';
import { isPassword } from '../../credentials/passwords.js';
import { createVerifier } from '../../credentials/srp.js';
import type { AuthAnswer } from '../../shapes/answers.js';
import { assertNotLocked, countFailure, forgetFailures } from '../../users/lockout.js';
import { afterPassword } from '../ask/afterPassword.js';
import { unknownUsername } from '../ask/unknownUserCredentials.js';

/** Checks a password. For an account that does not exist, the check takes as long and the answer is the same. */
export async function signInByPassword(
  context: Context,
  { user, ...rest }: Omit<SignIn, 'user'> & { user?: SignIn['user'] | undefined },
  { login, password }: { login: string; password: string },
): Promise<AuthAnswer> {
  const { pool } = rest;
  if (user?.status === 'RESET_REQUIRED') throw errors.resetRequired();
  const guess = {
    factor: 'password',
    username: user?.username ?? (await unknownUsername(pool, login)),
  } as const;
  assertNotLocked(context, pool, guess);
  const right = user ? await isPassword({ pool, user }, password) : await takeAsLong(password);
  if (!user || !right) {
    countFailure(context, pool, guess);
    throw errors.wrongCredentials();
  }
  forgetFailures(pool, guess);
  return afterPassword(context, { ...rest, user });
}

// Without this work, the time of the answer would reveal that the account does not exist.
async function takeAsLong(password: string): Promise<false> {
  await createVerifier({ poolName: '', username: '' }, password, '00');
  return false;
}
