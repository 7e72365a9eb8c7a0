import type { FlowState } from './machine.js';
import type { Session } from './session.js';
import { isOffer } from './steps.js';

/**
 * Whether the app may open. At `finishing` the session has begun, but a journey still waits for its last
 * answer or shows an offer, so the app stays closed.
 */
export type Gate = 'loading' | 'signedOut' | 'finishing' | 'signedIn';

/** Returns the gate for a session and its journeys. Pure. */
export function gateOf(
  session: Session['status'],
  journeys: readonly Pick<FlowState, 'pending' | 'step'>[],
): Gate {
  if (session !== 'signedIn') return session;
  return journeys.some(({ pending, step }) => pending !== null || isOffer(step)) ? 'finishing' : 'signedIn';
}
