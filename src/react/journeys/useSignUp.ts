'use client';
import type { Journey } from './useFlow.js';
import { type JourneyHookOptions, useResumedJourney } from './useResumedJourney.js';

/**
 * The sign-up journey: account, confirmation, and on to signed in. Renders nothing.
 * A reload resumes a confirmation while its code is good.
 * @throws CognitoKitError `no-provider`
 */
export function useSignUp(options?: JourneyHookOptions): Journey {
  return useResumedJourney('signUp', 'useSignUp()', options);
}
