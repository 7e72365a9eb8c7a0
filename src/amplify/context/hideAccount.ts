import type { Delivery, FailureCode } from '../../core/index.js';
import { toFailure } from '../failures/toFailure.js';
import type { Context } from './context.js';

/** Failures that Cognito answers for an existing account alone. */
const ofAccounts: readonly FailureCode[] = ['userDisabled', 'userNotConfirmed', 'noVerifiedContact'];

/** Whether a failure reveals that the account exists, or that it does not. */
export function revealsAccount(code: FailureCode): boolean {
  return ofAccounts.includes(code);
}

/** The delivery without its destination. A masked address would reveal that the account exists. */
export function hideDestination({ options }: Context, { destination, medium }: Delivery): Delivery {
  return options.specific ? { destination, medium } : { medium };
}

/**
 * Answers as if a code had been sent, when Cognito's error would reveal whether the account exists.
 * @throws every other error
 */
export function pretendedDelivery({ options }: Context, cause: unknown): Delivery {
  const { code, message } = toFailure(cause, 'requestReset');
  const reveals = revealsAccount(code) || code === 'wrongCredentials' || code === 'refused';
  // The message of a trigger is written for the person to read.
  if (options.specific || message !== undefined || !reveals) throw cause;
  return {};
}
