import type { Delivery, FailureCode } from '../../core/index.js';
import { toFailure } from '../failures/toFailure.js';
import type { Context } from './context.js';

/** What Cognito refuses for the sake of one account, and only where there is one. */
const ofTheAccount: readonly FailureCode[] = ['userDisabled', 'userNotConfirmed', 'noVerifiedContact'];

/** Whether a refusal tells that there is an account, or that there is none. */
export function isTelling(code: FailureCode): boolean {
  return ofTheAccount.includes(code);
}

/** Where a code went, as far as anybody may know: a place tells that there is an account for it. */
export function told({ options }: Context, { destination, medium }: Delivery): Delivery {
  return options.specific ? { destination, medium } : { medium };
}

/** Stands for a code that was sent to nobody. @throws the cause, where it gives nobody away. */
export function sentToNobody({ options }: Context, cause: unknown): Delivery {
  const { code, message } = toFailure(cause, 'requestReset');
  const telling = isTelling(code) || code === 'wrongCredentials' || code === 'refused';
  // The words of a function of the pool are for the person who is to read them.
  if (options.specific || message !== undefined || !telling) throw cause;
  return {};
}
