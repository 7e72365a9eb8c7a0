'use client';
import type { Journey } from './useFlow.js';
import { type JourneyHookOptions, useResumedJourney } from './useResumedJourney.js';

/**
 * Runs the sign-up journey: account, confirmation, signed in. Renders nothing. After a reload, a confirmation
 * continues while its code is valid.
 * @throws CognitoKitError `no-provider`
 */
export function useSignUp(options?: JourneyHookOptions): Journey {
  return useResumedJourney('signUp', 'useSignUp()', options);
}
