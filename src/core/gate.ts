import type { FlowState } from './machine.js';
import type { Session } from './session.js';
import { isOffer } from './steps.js';

/**
 * Whether the app may open. `finishing`: the session has begun, and a journey still waits for its last answer or
 * shows an offer, so the app stays closed.
 */
export type Gate = 'loading' | 'signedOut' | 'finishing' | 'signedIn';

/** Answers from the session and the journeys whether the app may open. Pure. */
export function gateOf(
  session: Session['status'],
  journeys: readonly Pick<FlowState, 'pending' | 'step'>[],
): Gate {
  if (session !== 'signedIn') return session;
  return journeys.some(({ pending, step }) => pending !== null || isOffer(step)) ? 'finishing' : 'signedIn';
}
