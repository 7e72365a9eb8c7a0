'use client';
import { useEffect } from 'react';
import { beginAt } from '../../core/begin.js';
import type { Step } from '../../core/index.js';
import { useAuthContext } from '../../react/context/context.js';
import { type Journey, useJourney } from '../../react/journeys/useFlow.js';
import { linkedStep, withoutLinkedValues } from './linkedValues.js';
import type { Place } from './places.js';
import { hrefOf, isEntrance, isFresh, pageOf, type Route, stepOn } from './routes.js';
import type { PageLocation } from './useLocation.js';
import { useMountedRef } from './useMountedRef.js';
import { useStepInAddress } from './useStepInAddress.js';

/**
 * Keeps the sign-in journey and the address in line: each follows the other. Typed values stay in the journey
 * and never get into the address.
 */
export function useJourneyOn(route: Route, { go, known }: Pick<PageLocation, 'go' | 'known'>): Journey {
  const { client, flows } = useAuthContext('<AuthPages>');
  const flow = flows.signIn;
  const journey = useJourney(flow, 'signIn');
  const before = useMountedRef<{ place: Place; step: Step }>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the effect runs again when the journey moves
  useEffect(() => {
    // The step that a reload interrupted is forgotten when the journey moves elsewhere, to a page that the server assumed.
    if (!known) return;
    const { place, linked, path } = route;
    const last = before.current;
    const link = linkedStep(place, linked, client.pool.identifiers);
    const addressMoved = last?.place !== place || link !== null;
    const now = flow.getState().step;
    const begin = () =>
      beginAt({
        now,
        resumed: last || now.name !== 'signIn' ? null : client.resume('signIn'),
        linked: link,
        onPage: (step) => stepOn(place, step),
      });
    const { step, cause } = addressMoved && isEntrance(place) ? begin() : { step: now, cause: null };
    before.current = { place, step };
    // After a page load the first field takes the focus; after "back" or a link of the page, the heading.
    if (cause) flow.moveTo(step, last && !link ? 'person' : cause);
    const page = pageOf(step);
    if (isEntrance(place) && page !== place && (addressMoved || last?.step !== step)) {
      go(hrefOf(page, route), { replace: addressMoved || isFresh(step) });
    } else if (Object.keys(linked).length > 0) {
      go(withoutLinkedValues(path), { replace: true });
    } else if (isEntrance(place) && !addressMoved && last?.step !== step) {
      // A browser offers to save a password when the address is set after the form was removed.
      go(path, { replace: true });
    }
  }, [route, journey.step, client, flow, go, known]);
  useStepInAddress(route, journey, { go, known });
  return { ...journey, step: isEntrance(route.place) ? stepOn(route.place, journey.step) : journey.step };
}
