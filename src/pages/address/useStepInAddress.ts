'use client';
import { useEffect, useRef } from 'react';
import { isOffer } from '../../core/index.js';
import type { Journey } from '../../react/journeys/useFlow.js';
import { hrefOf, markOf, type Route } from './routes.js';
import type { PageLocation } from './useLocation.js';
import { useMountedRef } from './useMountedRef.js';

/**
 * Keeps the name of the open challenge in the address, so that "back" leads to the step before and not out of
 * the page. The address has only the name; after a reload, the journey continues from the memory of the tab.
 */
export function useStepInAddress(
  route: Route,
  journey: Journey,
  { go, known }: Pick<PageLocation, 'go' | 'known'>,
): void {
  const wanted = markOf(journey.step);
  const before = useMountedRef<{ wanted: string | null; mark: string | null }>();
  const latest = useRef({ route, journey, go });
  useEffect(() => {
    latest.current = { route, journey, go };
  });
  const { place, mark } = route;
  useEffect(() => {
    if (!known) return;
    const last = before.current;
    before.current = { wanted, mark };
    if (place !== 'login' || mark === wanted) return;
    const { route, journey, go } = latest.current;
    if (last && last.mark !== mark && last.wanted === wanted) {
      follow(journey, mark);
      // Cognito cannot repeat a challenge that has ended, so the name is removed.
      if (wanted === null) go(hrefOf('login', route), { replace: true });
      return;
    }
    const follows = last !== undefined && wanted !== null && (last.wanted === null || isChoice(last.wanted));
    go(hrefOf('login', route, wanted), { replace: !follows });
  }, [place, mark, wanted, known, before]);
}

function follow(journey: Journey, mark: string | null): void {
  const { step } = journey;
  if (isOffer(step)) return void journey.declineOffer();
  if (mark && isChoice(mark) && 'ways' in step && step.ways) return void journey.tryAnotherWay();
  if (markOf(step))
    journey.moveTo({ name: 'signIn', username: 'username' in step ? step.username : undefined });
}

function isChoice(mark: string): boolean {
  return mark.endsWith('Selection');
}
