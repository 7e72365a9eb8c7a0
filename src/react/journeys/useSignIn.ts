'use client';
import type { Journey } from './useFlow.js';
import { useResumedJourney } from './useResumedJourney.js';

/**
 * The sign-in journey, with every challenge that Cognito can put in its way. Renders nothing.
 * A challenge that a reload interrupted is resumed while Cognito still waits for its answer.
 * @throws CognitoKitError `no-provider`
 */
export function useSignIn(): Journey {
  return useResumedJourney('signIn', 'useSignIn()');
}
