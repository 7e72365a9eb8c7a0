import type { Cause } from './machine.js';
import type { Step } from './steps.js';

/** Everything that can decide where a journey starts. */
export interface Beginnings {
  /** The step where the journey is now. */
  readonly now: Step;
  /** The step for an identity provider's answer in the address; null when there is none. */
  readonly arrived?: Step | null;
  /** The step that a reload interrupted and that Cognito still waits for. */
  readonly resumed?: Step | null;
  /** The step that a link with values in its query leads to. */
  readonly linked?: Step | null;
  /** Returns the step that the page at this address shows for a journey at the given step. */
  onPage?(step: Step): Step;
}

/** The step where a journey starts, and why. */
export interface Beginning {
  readonly step: Step;
  readonly cause: Extract<Cause, 'address' | 'resume'> | null;
}

/**
 * Chooses the step where a journey starts. A provider's answer wins, then the step that a reload interrupted.
 * A link wins over the interrupted step unless both are the same step. The page at the address decides last.
 * `cause` is null when the journey stays at its step. Pure.
 */
export function beginAt({ now, arrived, resumed, linked, onPage = same }: Beginnings): Beginning {
  if (arrived) return { step: arrived, cause: 'address' };
  const from = resumed ?? now;
  // The interrupted step knows where the code was sent; the link does not.
  const step = onPage(linked && !isSamePlace(linked, from) ? linked : from);
  if (step === now) return { step, cause: null };
  return { step, cause: step === resumed ? 'resume' : 'address' };
}

const same = (step: Step) => step;

function isSamePlace(one: Step, other: Step): boolean {
  const [a, b]: { name: string; username?: string }[] = [one, other];
  return a?.name === b?.name && a?.username === b?.username;
}
