'use client';
import type { Journey } from './useFlow.js';
import { type JourneyHookOptions, useResumedJourney } from './useResumedJourney.js';

/**
 * The sign-in journey, with every challenge that Cognito can ask. Renders nothing.
 * A reload resumes a challenge while Cognito still waits for its answer.
 * @throws CognitoKitError `no-provider`
 */
export function useSignIn(options?: JourneyHookOptions): Journey {
  return useResumedJourney('signIn', 'useSignIn()', options);
}
