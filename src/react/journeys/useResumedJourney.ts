'use client';
import { useEffect } from 'react';
import type { JourneyName } from '../../amplify/session/client.js';
import { beginAt } from '../../core/begin.js';
import { useAuthContext } from '../context/context.js';
import { useDrawsOffers } from './useDrawsOffers.js';
import { type Journey, useJourney } from './useFlow.js';

export interface JourneyHookOptions {
  /**
   * Whether this app draws what is offered right after a sign-in: the steps `offerPasskey`, `offerMfa` and
   * `offerDevice`. Otherwise such a step is passed over and the app opens at once.
   * @default false
   */
  drawsOffers?: boolean;
}

/**
 * One of the journeys, resumed where a reload interrupted it.
 * @throws CognitoKitError `no-provider`
 */
export function useResumedJourney(
  name: JourneyName,
  caller: string,
  { drawsOffers = false }: JourneyHookOptions = {},
): Journey {
  const { client, flows } = useAuthContext(caller);
  const flow = flows[name];
  useEffect(() => {
    const now = flow.getState().step;
    if (now.name !== name) return;
    const { step, cause } = beginAt({ now, resumed: client.resume(name) });
    if (cause) flow.moveTo(step, cause);
  }, [client, flow, name]);
  useDrawsOffers(name, drawsOffers);
  return useJourney(flow, name);
}
