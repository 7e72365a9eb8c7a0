import { isChallenge, type Step, type StepName, type StepNamed } from '../../core/index.js';
import type { JourneyName } from '../session/client.js';
import { readStoredObject, writeStored, writeStoredObject } from './browserStorage.js';
import { amplifyAwaitsAnswer, ownsOpenSignIn } from './openSignIn.js';

/** Remembers the steps of the journeys in this tab, so that a reload does not end them. */
export interface StepMemory {
  /** Keeps a step that waits for an answer; any other step forgets the one before. */
  keep(journey: JourneyName, step: Step): void;
  /** The step that a reload interrupted, or the start of a new sign-in where that step is lost. Answers once per page. */
  recall(journey: JourneyName): Step | null;
}

/** Minutes that a challenge can be answered after a reload: Amplify's own limit, and Cognito's default. */
const challengeLifetime = 3;

/** Minutes that a code is valid. These steps need no session of Cognito: the code alone is enough. */
const codeLifetimes = { confirmSignUp: 24 * 60, resetPassword: 60 } as const;

/** Challenges that need what only Cognito's first answer held, such as a secret; after a reload the sign-in starts again. */
const lost: readonly StepName[] = ['totpSetup', 'customChallenge'];

/** Makes the memory of one app client. It holds steps, never a password, a code, a token or the session of Cognito. */
export function createStepMemory(clientId: string): StepMemory {
  const keyOf = (journey: JourneyName) => `cognito-kit.${clientId}.${journey}`;
  const recalled = new Map<JourneyName, Step | null>();

  function recall(journey: JourneyName): Step | null {
    const key = keyOf(journey);
    const { step, until } = readStoredObject<{ step: Step; until: number }>('sessionStorage', key);
    if (typeof step?.name !== 'string') return null;
    const inTime = Number(until) > Date.now();
    if (inTime && (hasCode(step) || (isChallenge(step) && canBeAnswered(clientId, step)))) return step;
    writeStored('sessionStorage', key, null);
    return hasCode(step) ? null : startAgain(step);
  }

  return {
    keep(journey, step) {
      // A step that was recalled keeps the time it had: its code or session is as old as before the reload.
      if (step === recalled.get(journey)) return;
      if (!hasCode(step) && !isChallenge(step))
        return void writeStored('sessionStorage', keyOf(journey), null);
      const minutes = hasCode(step) ? codeLifetimes[step.name] : challengeLifetime;
      const kept = lost.includes(step.name) ? startAgain(step) : step;
      writeStoredObject('sessionStorage', keyOf(journey), {
        step: kept,
        until: Date.now() + minutes * 60_000,
      });
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

// A password needs no open session: it begins the sign-in anew where necessary.
function canBeAnswered(clientId: string, step: Step): boolean {
  return step.name === 'password' || (amplifyAwaitsAnswer() && ownsOpenSignIn(clientId));
}
