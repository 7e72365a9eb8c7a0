import type { ChallengeStep, Step } from '../core/index.js';

/** Remembers the open challenge of this tab, so that a reload does not end it. */
export interface ChallengeMemory {
  /** Keeps a challenge; forgets the one before at any other step. */
  keep(step: Step): void;
  forget(): void;
  /** The challenge that a reload interrupted, or a fresh start when it cannot be taken up. Once a page. */
  recall(): Step | null;
}

/** How long Cognito waits for an answer unless the app client says otherwise; Amplify counts the same. */
const lifetime = 3 * 60 * 1000;

/** Which can be taken up again; the others need what only Cognito's first answer held, such as a secret. */
const resumable: Readonly<Record<ChallengeStep['name'], boolean>> = {
  smsCode: true,
  emailCode: true,
  totpCode: true,
  newPassword: true,
  mfaSelection: true,
  mfaSetupSelection: true,
  emailSetup: true,
  totpSetup: false,
  firstFactorSelection: false,
  password: false,
  customChallenge: false,
};

/**
 * Makes the memory of one app client. It holds steps, never a password, code or token; Cognito's own
 * session stays where Amplify keeps it.
 */
export function createChallengeMemory(client: string): ChallengeMemory {
  const key = `cognito-kit.${client}.challenge`;
  let recalled = false;
  const forget = () => write(key, null);
  return {
    forget,
    keep(step) {
      if (!isChallenge(step)) return forget();
      const kept = resumable[step.name] ? step : startAgain(step);
      write(key, JSON.stringify({ step: kept, until: Date.now() + lifetime }));
    },
    recall() {
      const kept = recalled ? null : parse(read(key));
      recalled = true;
      if (!kept) return null;
      if (isChallenge(kept.step) && kept.until > Date.now() && amplifyWaits()) return kept.step;
      forget();
      return startAgain(kept.step);
    },
  };
}

function isChallenge(step: Step): step is ChallengeStep {
  return step.name in resumable;
}

function startAgain(step: Step): Step {
  const username = 'username' in step ? step.username : undefined;
  return { name: 'signIn', username, notice: 'startAgain' };
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
