'use client';
import { useEffect } from 'react';
import { useAuthContext } from './context.js';
import { type Journey, useJourney } from './useFlow.js';

/**
 * The sign-in journey, with every challenge that Cognito can put in its way. Renders nothing.
 * A challenge that a reload interrupted is resumed while Cognito still waits for its answer.
 * @throws CognitoKitError `no-provider`
 */
export function useSignIn(): Journey {
  const { client, flows } = useAuthContext('useSignIn()');
  useEffect(() => {
    if (flows.signIn.getState().step.name !== 'signIn') return;
    const step = client.resume();
    if (step) flows.signIn.moveTo(step);
  }, [client, flows]);
  return useJourney(flows.signIn);
}
