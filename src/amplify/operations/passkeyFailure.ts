import type { Failure } from '../../core/index.js';
import { toFailure } from '../toFailure.js';

/** Why a sign-in by passkey failed. No password was asked for, so what Cognito finds wrong is the passkey. */
export function passkeyFailure(cause: unknown): Failure {
  const failure = toFailure(cause, 'answerChallenge');
  return failure.code === 'wrongCredentials' ? { code: 'passkeyUnknown', cause } : failure;
}
