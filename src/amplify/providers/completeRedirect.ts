import { redirectAnswer, withoutAnswer } from '../../core/addresses/redirectAnswer.js';
import { safePath } from '../../core/addresses/safePath.js';
import type { ProviderInput, Step } from '../../core/index.js';
import type { Operations } from '../context/context.js';
import { forgetParked, parkedKeys, putKeys, stateIn } from '../memory/redirectKeys.js';
import { afterExchange, callbackFailed, problemOf } from './callbackProblem.js';
import { popupName, takePopup } from './popup.js';
import { handOver } from './popupChannel.js';
import { redirectSettings } from './redirectSettings.js';
import { type Asked, readAsked, writeAsked } from './redirectState.js';

/** Goes to an identity provider. */
export const signInWithProvider: Operations['signInWithProvider'] = async (_, input, from) => {
  const popup = takePopup();
  if (input.popup && !popup) return { failure: { code: 'popupBlocked' } };
  const { clientId } = redirectSettings();
  const request = { provider: nameOf(input), customState: writeAsked(input), loginHint: input.loginHint };
  try {
    const { leavePage, askPopup } = await import('./signInWithProvider.js');
    if (!popup) {
      const cameBack = await leavePage(request, clientId);
      // A page that leaves after all, on a slow network, still finds its keys when it comes back.
      if (cameBack) forgetParked(clientId);
      return cameBack ? from : { failure: { code: 'redirectFailed' } };
    }
    const problem = await askPopup(request, { clientId, popup });
    return problem ? callbackFailed(problem, input) : done(input);
  } catch (cause) {
    popup?.window.close();
    const isAnswered = cause instanceof Error && /^oauthsignin/i.test(cause.name);
    if (isAnswered) return afterExchange(cause, input);
    throw cause;
  }
};

/** Takes up what an identity provider answered in the address of this page. */
export const completeRedirect: Operations['completeRedirect'] = async ({ arrival, session }) => {
  const { clientId } = redirectSettings();
  const href = arrival.href ?? window.location.href;
  const answer = redirectAnswer(href);
  if (!answer) return { name: 'signIn' };
  const asked = readAsked(answer.state);
  if (asked?.popup || window.name.startsWith(popupName)) return answerOpener(clientId, href);
  // Who is here is known first, so that the sign-in is seen as one.
  await session.refresh();
  const keys = parkedKeys(clientId);
  const step = answer.error
    ? callbackFailed(problemOf(answer.error), asked)
    : stateIn(clientId, keys) === answer.state
      ? await takeUp(href, () => putKeys(keys), asked)
      : callbackFailed('orphaned', asked);
  if ('failure' in step) return step;
  forgetParked(clientId);
  arrival.href = null;
  showAddress(withoutAnswer(window.location.href));
  return step;
};

async function takeUp(href: string, giveKeys: () => void, asked: Asked | null) {
  const { exchange } = await import('./exchangeAnswer.js');
  const shown = withoutAnswer(window.location.href);
  // Amplify reads the address bar, which the app may have cleaned by now.
  showAddress(href);
  giveKeys();
  try {
    await exchange();
    return done(asked);
  } catch (cause) {
    return afterExchange(cause, asked);
  } finally {
    // Amplify leaves the address that it knows, without what else was in it; after a failure, the answer.
    if (redirectAnswer(window.location.href) === null) showAddress(shown);
  }
}

async function answerOpener(clientId: string, href: string): Promise<Step> {
  const taken = await handOver(clientId, href);
  showAddress(withoutAnswer(href));
  window.name = '';
  if (!taken) return callbackFailed('orphaned', readAsked(redirectAnswer(href)?.state ?? null));
  window.close();
  // Where the browser keeps the window open, it shows who has signed in by now.
  await new Promise((resolve) => setTimeout(resolve, 2000));
  return { name: 'done' };
}

function done(asked: Pick<Asked, 'returnTo'> | null): Step {
  const returnTo = safePath(asked?.returnTo);
  return { name: 'done', ...(returnTo && { returnTo }) };
}

function showAddress(href: string): void {
  window.history.replaceState(window.history.state, '', href);
}

const byName = ['Google', 'Facebook', 'Amazon', 'Apple'] as const;

function nameOf({ provider }: ProviderInput) {
  return byName.find((name) => name === provider) ?? { custom: provider };
}
