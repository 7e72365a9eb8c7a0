'use client';
import { useEffect } from 'react';
import type { JourneyName } from '../../amplify/session/client.js';
import { useAuthContext } from '../context/context.js';

/**
 * Tells the gate that the offers of a journey are on screen as long as the component is mounted and `draws`. Without
 * a view, an offer is passed over.
 * @throws CognitoKitError `no-provider`
 */
export function useDrawsOffers(journey: JourneyName | undefined, draws = true): void {
  const { gate } = useAuthContext('useDrawsOffers()');
  useEffect(() => (journey && draws ? gate.draw(journey) : undefined), [gate, journey, draws]);
}
