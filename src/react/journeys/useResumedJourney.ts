'use client';
import { useEffect } from 'react';
import type { JourneyName } from '../../amplify/session/client.js';
import { beginAt } from '../../core/begin.js';
import { useAuthContext } from '../context/context.js';
import { useDrawsOffers } from './useDrawsOffers.js';
import { type Journey, useJourney } from './useFlow.js';

/** What an app says about a journey that it draws itself. */
export interface JourneyHookOptions {
  /**
   * Whether this app draws the steps `offerPasskey`, `offerMfa` and `offerDevice`, which may follow a
   * sign-in. Otherwise the kit skips such a step and the app opens at once.
   * @default false
   */
  drawsOffers?: boolean;
}

/**
 * Runs a journey, from the step where a reload interrupted it.
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
