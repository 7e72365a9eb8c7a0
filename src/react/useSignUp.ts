'use client';
import { useAuthContext } from './context.js';
import { type Journey, useJourney } from './useFlow.js';

/**
 * The sign-up journey: account, confirmation, and on to signed in. Renders nothing.
 * @throws CognitoKitError `no-provider`
 */
export function useSignUp(): Journey {
  return useJourney(useAuthContext('useSignUp()').flows.signUp);
}
