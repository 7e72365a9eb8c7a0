import { hour, type TimeSource } from '../base/clock.js';
import { errors } from '../base/errors.js';
import { sweep } from '../base/sweep.js';
import type { Pool } from '../state/pool.js';

/** The number of calls for one user in an hour. @see https://docs.aws.amazon.com/cognito/latest/developerguide/quotas.html */
const callsPerHour = {
  ChangePassword: 5,
  ConfirmForgotPassword: 15,
  ConfirmSignUp: 15,
  ForgotPassword: 5,
  GetUserAttributeVerificationCode: 5,
  ResendConfirmationCode: 5,
  VerifyUserAttribute: 15,
} as const;

/**
 * Counts a call of an operation with a quota for one username, whether or not the account exists.
 * @throws CognitoError LimitExceededException above the quota.
 */
export function countCall(
  { clock }: { clock: TimeSource },
  pool: Pool,
  { operation, username }: { operation: keyof typeof callsPerHour; username: string },
): void {
  const key = `${operation} ${username}`;
  const now = clock.now();
  const recent = (pool.calls.get(key) ?? []).filter((time) => now - time < hour);
  if (recent.length >= callsPerHour[operation]) throw errors.limitExceeded();
  sweep(pool.calls, (times) => times.every((time) => now - time >= hour));
  pool.calls.set(key, [...recent, now]);
}

/** Whether an operation was called for a username within the last hour. */
export function wasCalled(
  { clock }: { clock: TimeSource },
  pool: Pool,
  { operation, username }: { operation: keyof typeof callsPerHour; username: string },
): boolean {
  return (pool.calls.get(`${operation} ${username}`) ?? []).some((time) => clock.now() - time < hour);
}
