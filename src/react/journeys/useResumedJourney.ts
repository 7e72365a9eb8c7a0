'use client';
import { useEffect } from 'react';
import type { JourneyName } from '../../amplify/session/client.js';
import { useAuthContext } from '../context/context.js';
import { type Journey, useJourney } from './useFlow.js';

/**
 * One of the journeys, taken up where a reload interrupted it.
 * @throws CognitoKitError `no-provider`
 */
export function useResumedJourney(name: JourneyName, caller: string): Journey {
  const { client, flows } = useAuthContext(caller);
  const flow = flows[name];
  useEffect(() => {
    if (flow.getState().step.name !== name) return;
    const step = client.resume(name);
    if (step) flow.moveTo(step);
  }, [client, flow, name]);
  return useJourney(flow);
}
