import { signIn } from 'aws-amplify/auth';
import type { Step } from '../../core/index.js';
import type { Context, Operations } from '../context/context.js';
import { metadataOf } from '../context/metadataOf.js';
import { passkeyFailure } from '../failures/passkeyFailure.js';
import { createDeviceMemory } from '../memory/deviceMemory.js';
import { keepFactor } from '../sign-in/firstFactors.js';
import { toStep } from '../sign-in/toStep.js';
import type { AutofillListener } from './pageAutofill.js';
import { makeNextGetConditional } from './pageConditionalGet.js';
import { makeAskStoppable } from './pageStoppableFetch.js';
import { canAutofillPasskey } from './passkeySupport.js';
import { signalUnknownPasskey } from './signalUnknownPasskey.js';

/** Milliseconds after which to ask anew: Cognito ends a session after 3 minutes unless the app client says otherwise. */
const renewal = 150_000;

/** The sign-in that a picked passkey has set going. */
let picked: Picked | null = null;

interface Picked {
  readonly answer: Promise<Step>;
  readonly username: string;
  readonly relyingParty: string;
  readonly credentialId: string;
}

/** Waits for a passkey to be picked, with a fresh session of Cognito each time one nears its end. */
export async function keepWaiting(
  context: Context,
  listener: AutofillListener,
  signal: AbortSignal,
): Promise<void> {
  if (!(await canAutofillPasskey())) return;
  let again = true;
  while (again && !signal.aborted) {
    await whenSeen(signal);
    again = await waitOnce(context, listener, signal);
  }
}

/** Goes on with the passkey that was picked from the autofill list. */
export const finishAutofill: Operations['finishAutofill'] = async (context) => {
  if (!picked) return { failure: { code: 'passkeyAborted' } };
  const { answer, username, relyingParty, credentialId } = picked;
  picked = null;
  try {
    const step = await answer;
    keepFactor(context, 'WEB_AUTHN', username);
    return step;
  } catch (cause) {
    const failure = passkeyFailure(cause);
    if (failure.code === 'passkeyUnknown') {
      await signalUnknownPasskey({ rpId: relyingParty, credentialId });
      createDeviceMemory(context.clientId).keep({ passkeyUser: null });
    }
    return { failure };
  }
};

/** One session's worth. Answers whether it merely ran out of time. */
async function waitOnce(context: Context, listener: AutofillListener, signal: AbortSignal): Promise<boolean> {
  const memory = createDeviceMemory(context.clientId);
  const username = memory.passkeyUser;
  if (!username || signal.aborted) return false;
  const outOfTime = new AbortController();
  const timer = setTimeout(() => outOfTime.abort(), renewal);
  let asked = false;
  context.configure();
  const over = AbortSignal.any([signal, outOfTime.signal]);
  const releaseFetch = makeAskStoppable(over);
  const releaseGet = makeNextGetConditional(over, {
    onAsked() {
      asked = true;
      listener.onWaiting();
    },
    onPicked({ id }, relyingParty) {
      picked = { answer, username, relyingParty, credentialId: id };
      listener.onPicked();
    },
  });
  const answer = signIn({
    username,
    options: {
      authFlowType: 'USER_AUTH',
      preferredChallenge: 'WEB_AUTHN',
      ...metadataOf(context, 'signIn'),
    },
  }).then(({ nextStep }) => toStep(nextStep, username));
  try {
    await answer;
    // Cognito asked for something else, so the person has no passkey any more.
    if (!asked) memory.keep({ passkeyUser: null });
  } catch {
    // Whoever picked a passkey hears of it from `finishAutofill`.
  } finally {
    clearTimeout(timer);
    releaseGet();
    releaseFetch();
  }
  return outOfTime.signal.aborted && !signal.aborted;
}

// A tab that nobody looks at asks Cognito for nothing.
function whenSeen(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (!document.hidden || signal.aborted) return resolve();
    const stop = new AbortController();
    const settle = () => {
      if (document.hidden && !signal.aborted) return;
      stop.abort();
      resolve();
    };
    document.addEventListener('visibilitychange', settle, { signal: stop.signal });
    signal.addEventListener('abort', settle, { signal: stop.signal });
  });
}
