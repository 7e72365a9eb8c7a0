'use client';
import type { Journey } from './useFlow.js';
import { useResumedJourney } from './useResumedJourney.js';

/**
 * The way back for somebody who forgot the password: code, new password, sign-in. Renders nothing.
 * A reload in the middle goes on there while the code is good.
 * @throws CognitoKitError `no-provider`
 */
export function useForgotPassword(): Journey {
  return useResumedJourney('forgotPassword', 'useForgotPassword()');
}
