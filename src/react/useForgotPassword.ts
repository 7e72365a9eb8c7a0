'use client';
import { useAuthContext } from './context.js';
import { type Journey, useJourney } from './useFlow.js';

/**
 * The way back for somebody who forgot the password: code, new password, sign-in. Renders nothing.
 * @throws CognitoKitError `no-provider`
 */
export function useForgotPassword(): Journey {
  return useJourney(useAuthContext('useForgotPassword()').flows.forgotPassword);
}
