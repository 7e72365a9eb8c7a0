'use client';
import { useCallback, useSyncExternalStore } from 'react';
import { isOffer } from '../../core/index.js';
import { type AuthContextValue, journeys, useAuthContext } from '../context/context.js';

/**
 * Whether a journey is not over for somebody whose session has begun: its last answer is on the way, or it has
 * something to offer first. Until then the app does not open.
 */
export function isHeld({ flows }: Pick<AuthContextValue, 'flows'>): boolean {
  return journeys.some((name) => {
    const { pending, step } = flows[name].getState();
    return pending !== null || isOffer(step);
  });
}

/** Calls back at each change of a journey. @returns a function that ends it. */
export function followFlows({ flows }: Pick<AuthContextValue, 'flows'>, listener: () => void): () => void {
  const stops = journeys.map((name) => flows[name].subscribe(listener));
  return () => {
    for (const stop of stops) stop();
  };
}

/**
 * The same for a component, drawn anew when it changes.
 * @throws CognitoKitError `no-provider`
 */
export function useHeld(): boolean {
  const auth = useAuthContext('useHeld()');
  const subscribe = useCallback((listener: () => void) => followFlows(auth, listener), [auth]);
  return useSyncExternalStore(
    subscribe,
    () => isHeld(auth),
    () => false,
  );
}
