import { isChallenge, type Step, type StepName, type StepNamed } from '../../core/index.js';
import type { JourneyName } from '../session/client.js';

/** Remembers where the journeys of this tab stand, so that a reload does not end them. */
export interface StepMemory {
  /** Keeps a step that waits for an answer; at any other, forgets the one before. */
  keep(journey: JourneyName, step: Step): void;
  /** The step that a reload interrupted, or a fresh start when it cannot be taken up. Once a page. */
  recall(journey: JourneyName): Step | null;
}

/** Minutes that a challenge can be taken up, as Cognito waits and Amplify counts unless the app client says otherwise. */
const challengeLifetime = 3;

/** Minutes that the code of a step is good. Cognito keeps no session here: the code alone is enough. */
const codeLifetimes = { confirmSignUp: 24 * 60, resetPassword: 60 } as const;

/** Challenges that need what only Cognito's first answer held, such as a secret; there, the sign-in starts again. */
const lost: readonly StepName[] = ['totpSetup', 'customChallenge'];

/**
 * Makes the memory of one app client. It holds steps, never a password, code or token; Cognito's own
 * session stays where Amplify keeps it.
 */
export function createStepMemory(client: string): StepMemory {
  const keyOf = (journey: JourneyName) => `cognito-kit.${client}.${journey}`;
  const recalled = new Map<JourneyName, Step | null>();

  function recall(journey: JourneyName): Step | null {
    const key = keyOf(journey);
    const kept = parse(read(key));
    if (!kept) return null;
    const { step, until } = kept;
    const inTime = until > Date.now();
    if (inTime && (hasCode(step) || (isChallenge(step) && canBeAnswered(step)))) return step;
    write(key, null);
    return hasCode(step) ? null : startAgain(step);
  }

  return {
    keep(journey, step) {
      // What was taken up again gets no more time by it.
      if (step === recalled.get(journey)) return;
      if (!hasCode(step) && !isChallenge(step)) return write(keyOf(journey), null);
      const minutes = hasCode(step) ? codeLifetimes[step.name] : challengeLifetime;
      const kept = lost.includes(step.name) ? startAgain(step) : step;
      write(keyOf(journey), JSON.stringify({ step: kept, until: Date.now() + minutes * 60_000 }));
    },
    recall(journey) {
      if (recalled.has(journey)) return null;
      const step = recall(journey);
      recalled.set(journey, step);
      return step;
    },
  };
}

function hasCode(step: Step): step is StepNamed<keyof typeof codeLifetimes> {
  return step.name in codeLifetimes;
}

function startAgain(step: Step): Step {
  const username = 'username' in step ? step.username : undefined;
  return { name: 'signIn', username, notice: 'startAgain' };
}

// A password needs no session: with it, the sign-in begins.
function canBeAnswered(step: Step): boolean {
  return step.name === 'password' || amplifyWaits();
}

function amplifyWaits(): boolean {
  return Number(read('CognitoSignInState.expiry')) > Date.now();
}

function parse(text: string | null): { step: Step; until: number } | null {
  if (!text) return null;
  try {
    const { step, until } = JSON.parse(text);
    return typeof step?.name === 'string' ? { step, until: Number(until) } : null;
  } catch {
    return null;
  }
}

// Storage throws where the browser blocks it; then a reload starts again, as it would without this memory.
function read(key: string): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string | null): void {
  try {
    if (value === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, value);
  } catch {}
}
