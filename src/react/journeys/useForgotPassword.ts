'use client';
import type { Journey } from './useFlow.js';
import { type JourneyHookOptions, useResumedJourney } from './useResumedJourney.js';

/**
 * Runs the reset of a forgotten password: code, new password, sign-in. Renders nothing. After a reload, the
 * reset continues while its code is valid.
 * @throws CognitoKitError `no-provider`
 */
export function useForgotPassword(options?: JourneyHookOptions): Journey {
  return useResumedJourney('forgotPassword', 'useForgotPassword()', options);
}
