import type { Failure } from '../../core/index.js';
import { toFailure } from './toFailure.js';

/**
 * Why a sign-in by passkey failed. Nothing was typed, so what Cognito finds wrong is the passkey: one that is not right,
 * or none for somebody whose last one was removed while they chose.
 */
export function passkeyFailure(cause: unknown): Failure {
  const failure = toFailure(cause, 'answerChallenge');
  return failure.code === 'wrongCredentials' || failure.code === 'invalidInput'
    ? { code: 'passkeyUnknown', cause }
    : failure;
}
