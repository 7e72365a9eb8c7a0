'use client';
import { useEffect } from 'react';
import type { JourneyName } from '../../amplify/session/client.js';
import { useAuthContext } from '../context/context.js';

/**
 * Registers a view for the offers of a journey while the component is mounted and `draws` is true. The gate
 * skips an offer without a view.
 * @throws CognitoKitError `no-provider`
 */
export function useDrawsOffers(journey: JourneyName | undefined, draws = true): void {
  const { gate } = useAuthContext('useDrawsOffers()');
  useEffect(() => (journey && draws ? gate.draw(journey) : undefined), [gate, journey, draws]);
}
