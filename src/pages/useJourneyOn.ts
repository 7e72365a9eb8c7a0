'use client';
import { useEffect, useRef } from 'react';
import type { Step } from '../core/index.js';
import type { Journey } from '../react/useFlow.js';
import { useSignIn } from '../react/useSignIn.js';
import { hrefOf, isEntrance, isFresh, type Place, pageOf, type Route, stepOn } from './routes.js';
import type { PageLocation } from './useLocation.js';

/**
 * The sign-in journey, in line with the address: where the address moves, the journey follows, and where the
 * journey moves, the address does. What was typed and said travels in the journey, never in the address.
 */
export function useJourneyOn(route: Route, go: PageLocation['go']): Journey {
  const journey = useSignIn();
  const { moveTo } = journey;
  const step = isEntrance(route.place) ? stepOn(route.place, journey.step) : journey.step;
  const before = useRef<{ place: Place; step: Step }>(undefined);
  useEffect(() => {
    const { place } = route;
    const addressMoved = before.current?.place !== place;
    const journeyMoved = before.current?.step !== journey.step;
    before.current = { place, step: journey.step };
    if (!isEntrance(place) || !(addressMoved || journeyMoved)) return;

    const wanted = addressMoved ? step : journey.step;
    if (wanted !== journey.step) moveTo(wanted);
    const page = pageOf(wanted);
    if (page !== place) go(hrefOf(page, route), { replace: addressMoved || isFresh(wanted) });
    // Browsers offer to save a password when the address is set after its form has gone.
    else if (!addressMoved) go(route.path, { replace: true });
  }, [route, journey.step, step, moveTo, go]);
  return { ...journey, step };
}
