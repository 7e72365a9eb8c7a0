'use client';
import { useEffect, useRef, useState } from 'react';
import type { Step } from '../../core/index.js';
import { useAuthContext } from '../../react/context/context.js';
import type { Journey } from '../../react/journeys/useFlow.js';
import { useSignIn } from '../../react/journeys/useSignIn.js';
import { hrefOf, isEntrance, isFresh, type Place, pageOf, type Route, stepOn } from './routes.js';
import { useLinkedStep } from './useLinkedValues.js';
import type { PageLocation } from './useLocation.js';
import { useStepInAddress } from './useStepInAddress.js';

/**
 * The sign-in journey, in line with the address: where the address moves, the journey follows, and where the
 * journey moves, the address does. What was typed and said travels in the journey, never in the address.
 */
export function useJourneyOn(route: Route, go: PageLocation['go']): Journey {
  const journey = useSignIn();
  const flow = useAuthContext('<AuthPages>').flows.signIn;
  const { getState, moveTo } = flow;
  const step = isEntrance(route.place) ? stepOn(route.place, journey.step) : journey.step;
  const before = useRef<{ place: Place; step: Step }>(undefined);
  const [arrivals, setArrivals] = useState(0);
  const linked = useLinkedStep(route, go, flow);
  useEffect(() => {
    const { place } = route;
    const last = before.current;
    // On arrival, what a reload interrupted was taken up a moment ago, after this was drawn.
    const now = last ? journey.step : getState().step;
    before.current = { place, step: now };
    const addressMoved = last?.place !== place;
    const journeyMoved = last?.step !== now;
    if (!isEntrance(place) || !(addressMoved || journeyMoved)) return;

    const wanted = addressMoved ? stepOn(place, now) : now;
    if (wanted !== now) {
      moveTo(wanted);
      if (!last) setArrivals(1);
    }
    const page = pageOf(wanted);
    if (page !== place) go(hrefOf(page, route), { replace: addressMoved || isFresh(wanted) });
    // Browsers offer to save a password when the address is set after its form has gone.
    else if (!addressMoved) go(route.path, { replace: true });
  }, [route, journey.step, getState, moveTo, go]);
  useStepInAddress(route, journey, go);
  // To arrive by an address is no step: the first field takes the focus, not the heading.
  return { ...journey, step, call: journey.call - arrivals - linked };
}
