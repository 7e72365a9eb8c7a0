'use client';
import type { Journey } from './useFlow.js';
import { type JourneyHookOptions, useResumedJourney } from './useResumedJourney.js';

/**
 * The reset of a forgotten password: code, new password, sign-in. Renders nothing.
 * A reload resumes a reset while its code is good.
 * @throws CognitoKitError `no-provider`
 */
export function useForgotPassword(options?: JourneyHookOptions): Journey {
  return useResumedJourney('forgotPassword', 'useForgotPassword()', options);
}
