import { signIn } from 'aws-amplify/auth';
import type { Step } from '../../core/index.js';
import { guardAmplifyStorage } from '../config/pageStorage.js';
import type { Context, Operations } from '../context/context.js';
import { metadataOf } from '../context/metadataOf.js';
import { passkeyFailure } from '../failures/passkeyFailure.js';
import { claimOpenSignIn } from '../memory/openSignIn.js';
import type { AutofillListener } from '../session/client.js';
import { keepFirstFactor } from '../sign-in/firstFactors.js';
import { toStep } from '../sign-in/toStep.js';
import { makeNextGetConditional } from './pageConditionalGet.js';
import { makePasskeyRequestsStoppable } from './pageStoppableFetch.js';
import { canAutofillPasskey } from './passkeySupport.js';
import { signalUnknownPasskey } from './signalUnknownPasskey.js';

/** Milliseconds until the next request: Cognito ends a session after 3 minutes unless the app client says otherwise. */
const renewal = 150_000;

/** Offers a passkey in the autofill list until `signal` or a pick ends it, with a new session before each one expires. */
export async function offerPasskey(
  context: Context,
  listener: AutofillListener,
  signal: AbortSignal,
): Promise<void> {
  if (!(await canAutofillPasskey())) return;
  let again = true;
  while (again && !signal.aborted) {
    await whenVisible(signal);
    again = await offerOnce(context, listener, signal);
  }
}

/** Goes on with the passkey that was picked from the autofill list. */
export const finishAutofill: Operations['finishAutofill'] = async (context) => {
  const { memory } = context;
  if (!memory.pickedPasskey) return { failure: { code: 'passkeyAborted' } };
  const { answer, username, relyingParty, credentialId } = memory.pickedPasskey;
  memory.pickedPasskey = undefined;
  try {
    const step = await answer;
    keepFirstFactor(context, 'WEB_AUTHN', username);
    return step;
  } catch (cause) {
    const failure = passkeyFailure(cause);
    if (failure.code === 'passkeyUnknown') {
      await signalUnknownPasskey({ rpId: relyingParty, credentialId });
      memory.device.keep({ passkeyUser: undefined });
    }
    return { failure };
  }
};

/** Offers the passkey for one session of Cognito. Answers whether that session merely ran out. */
async function offerOnce(
  context: Context,
  listener: AutofillListener,
  signal: AbortSignal,
): Promise<boolean> {
  const { device } = context.memory;
  const username = device.read().passkeyUser;
  if (!username || signal.aborted) return false;
  const outOfTime = new AbortController();
  const timer = setTimeout(() => outOfTime.abort(), renewal);
  const over = AbortSignal.any([signal, outOfTime.signal]);
  let asked = false;
  const heard: AutofillListener = {
    onWaiting() {
      asked = true;
      listener.onWaiting();
    },
    onPicked: listener.onPicked,
  };
  try {
    await signInByPasskey(context, { username, listener: heard, over });
    // Cognito asked for another factor, so the account has no passkey any more.
    if (!asked) device.keep({ passkeyUser: undefined });
  } catch {
    // After a pick, `finishAutofill` reports the failure.
  } finally {
    clearTimeout(timer);
  }
  return outOfTime.signal.aborted && !signal.aborted;
}

interface Offered {
  readonly username: string;
  readonly listener: AutofillListener;
  readonly over: AbortSignal;
}

function signInByPasskey(context: Context, { username, listener, over }: Offered): Promise<Step> {
  const { amplify, clientId, memory } = context;
  guardAmplifyStorage(amplify.storage);
  return amplify.take(async () => {
    const releaseFetch = makePasskeyRequestsStoppable(over);
    const releaseGet = makeNextGetConditional(over, {
      onAsked: listener.onWaiting,
      whileDeciding: amplify.pause,
      onPicked({ id }, relyingParty) {
        memory.pickedPasskey = { answer, username, relyingParty, credentialId: id };
        listener.onPicked();
      },
    });
    claimOpenSignIn(clientId);
    const answer = signIn({
      username,
      options: {
        authFlowType: 'USER_AUTH',
        preferredChallenge: 'WEB_AUTHN',
        ...metadataOf(context, 'signIn'),
      },
    }).then(({ nextStep }) => toStep(nextStep, username));
    return answer.finally(() => {
      releaseGet();
      releaseFetch();
    });
  });
}

// A hidden tab asks Cognito for nothing.
function whenVisible(signal: AbortSignal): Promise<void> {
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
