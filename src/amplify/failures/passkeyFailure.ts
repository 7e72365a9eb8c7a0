import type { Failure } from '../../core/index.js';
import { toFailure } from './toFailure.js';

/**
 * Why a sign-in by passkey failed. Nothing was typed, so what Cognito calls a wrong credential or input is the passkey:
 * it is not known, or the account has no passkey any more.
 */
export function passkeyFailure(cause: unknown): Failure {
  const failure = toFailure(cause, 'answerChallenge');
  return failure.code === 'wrongCredentials' || failure.code === 'invalidInput'
    ? { code: 'passkeyUnknown', cause }
    : failure;
}
