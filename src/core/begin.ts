import type { Cause } from './machine.js';
import type { Step } from './steps.js';

/** Everything that can say where a journey starts. */
export interface Beginnings {
  /** Where the journey is now. */
  readonly now: Step;
  /** The step for an identity provider's answer in the address; null when there is none. */
  readonly arrived?: Step | null;
  /** The step that a reload interrupted and that Cognito still waits for. */
  readonly resumed?: Step | null;
  /** The step that a link with values in its query leads to. */
  readonly linked?: Step | null;
  /** The step that the page at this address draws for a journey at the given one. */
  onPage?(step: Step): Step;
}

/** Where a journey starts, and why. */
export interface Beginning {
  readonly step: Step;
  readonly cause: Extract<Cause, 'address' | 'resume'> | null;
}

/**
 * Chooses where a journey starts. A provider's answer comes first; then what a reload interrupted; a link moves on from
 * there unless it leads to the same place; last, the page at the address decides. `cause` is null when the journey
 * stays where it is. Pure.
 */
export function beginAt({ now, arrived, resumed, linked, onPage = same }: Beginnings): Beginning {
  if (arrived) return { step: arrived, cause: 'address' };
  const from = resumed ?? now;
  // The interrupted step at the place of the link knows more (where the code was sent) than the link.
  const step = onPage(linked && !isSamePlace(linked, from) ? linked : from);
  if (step === now) return { step, cause: null };
  return { step, cause: step === resumed ? 'resume' : 'address' };
}

const same = (step: Step) => step;

function isSamePlace(one: Step, other: Step): boolean {
  const [a, b]: { name: string; username?: string }[] = [one, other];
  return a?.name === b?.name && a?.username === b?.username;
}
