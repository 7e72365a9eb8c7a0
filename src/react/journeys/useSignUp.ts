'use client';
import type { Journey } from './useFlow.js';
import { useResumedJourney } from './useResumedJourney.js';

/**
 * The sign-up journey: account, confirmation, and on to signed in. Renders nothing.
 * A confirmation that a reload interrupted is resumed while its code is good.
 * @throws CognitoKitError `no-provider`
 */
export function useSignUp(): Journey {
  return useResumedJourney('signUp', 'useSignUp()');
}
