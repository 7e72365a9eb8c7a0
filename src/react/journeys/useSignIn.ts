'use client';
import type { Journey } from './useFlow.js';
import { type JourneyHookOptions, useResumedJourney } from './useResumedJourney.js';

/**
 * Runs the sign-in journey, with every challenge of Cognito. Renders nothing. After a reload, a challenge
 * continues while Cognito still waits for its answer.
 * @throws CognitoKitError `no-provider`
 */
export function useSignIn(options?: JourneyHookOptions): Journey {
  return useResumedJourney('signIn', 'useSignIn()', options);
}
