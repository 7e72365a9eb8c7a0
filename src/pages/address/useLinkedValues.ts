'use client';
import { useEffect, useState } from 'react';
import type { Flow, Step } from '../../core/index.js';
import { useAuth } from '../../react/session/useAuth.js';
import { type LinkedValues, linkedStep, withoutLinkedValues } from './linkedValues.js';
import type { Route } from './routes.js';
import type { PageLocation } from './useLocation.js';

/**
 * Moves a journey to where a link leads, and takes what the link fills in out of the address.
 * @returns how often it has moved the journey.
 */
export function useLinkedStep({ path, place, linked }: Route, go: PageLocation['go'], flow: Flow): number {
  const { identifiers } = useAuth().pool;
  const [moves, setMoves] = useState(0);
  useEffect(() => {
    if (isEmpty(linked)) return;
    const step = linkedStep(place, linked, identifiers);
    // Where a reload went on at the same place, more is known of it than the link tells.
    if (step && !isSame(step, flow.getState().step)) {
      flow.moveTo(step);
      setMoves((before) => before + 1);
    }
    go(withoutLinkedValues(path), { replace: true });
  }, [path, place, linked, identifiers, flow, go]);
  return moves;
}

/**
 * What the last link filled in, for the forms; a code only where it was sent to. It is for one person, and forgotten
 * once they are signed in.
 */
export function useLinkedValues({ linked }: Route, step: Step): LinkedValues {
  const [kept, setKept] = useState(linked);
  const over = useAuth().status === 'signedIn' || step.name === 'done';
  const now = over ? none : isEmpty(linked) ? kept : linked;
  if (now !== kept) setKept(now);
  const { code, ...others } = now;
  const takesCode = step.name === 'resetPassword' || step.name === 'confirmSignUp';
  return code && takesCode && step.username === now.username ? { ...others, code } : others;
}

const none: LinkedValues = {};

function isEmpty(linked: LinkedValues): boolean {
  return Object.keys(linked).length === 0;
}

function isSame(one: Step, other: Step): boolean {
  const [a, b]: { name: string; username?: string }[] = [one, other];
  return a?.name === b?.name && a?.username === b?.username;
}
