import { redirectAnswer, withoutAnswer } from '../../core/addresses/redirectAnswer.js';
import type { Step } from '../../core/index.js';
import type { Operations } from '../context/context.js';
import {
  awaitedState,
  forgetRedirectKeys,
  giveRedirectKeys,
  parkedRedirectKeys,
} from '../memory/redirectKeys.js';
import { callbackDone, callbackFailed, callbackProblemOf, exchangeFailed } from './callbackSteps.js';
import { exchangeAnswer } from './exchangeAnswer.js';
import { windowName } from './providerWindow.js';
import { type ProviderRequest, readRequest } from './redirectState.js';
import { sendAnswer } from './windowChannel.js';

/** Takes up a provider's answer in the address of this page. */
export const completeRedirect: Operations['completeRedirect'] = async ({ clientId, memory, session }) => {
  const href = memory.answerAddress ?? window.location.href;
  const answer = redirectAnswer(href);
  if (!answer) return { name: 'signIn' };
  const request = readRequest(answer.state);
  if (request?.popup || window.name.startsWith(windowName)) return passToOpener(clientId, href);
  // The session is read first, so that it changes from "signed out" to "signed in" and the app notices.
  await session.refresh();
  const keys = parkedRedirectKeys(clientId);
  const step = answer.error
    ? callbackFailed(callbackProblemOf(answer.error), request)
    : awaitedState(clientId, keys) === answer.state
      ? await takeUp(href, () => giveRedirectKeys(keys), request)
      : callbackFailed('orphaned', request);
  if ('failure' in step) return step;
  forgetRedirectKeys(clientId);
  memory.answerAddress = null;
  showAddress(withoutAnswer(window.location.href));
  return step;
};

async function takeUp(href: string, giveKeys: () => void, request: ProviderRequest | null) {
  const shown = withoutAnswer(window.location.href);
  // Amplify reads the address bar, which the app may have cleaned by now.
  showAddress(href);
  giveKeys();
  try {
    await exchangeAnswer();
    return callbackDone(request);
  } catch (cause) {
    return exchangeFailed(cause, request);
  } finally {
    // Amplify's trap: it leaves the bare redirect address, or after a failure the address with the answer.
    if (redirectAnswer(window.location.href) === null) showAddress(shown);
  }
}

async function passToOpener(clientId: string, href: string): Promise<Step> {
  const taken = await sendAnswer(clientId, href);
  showAddress(withoutAnswer(href));
  window.name = '';
  if (!taken) return callbackFailed('orphaned', readRequest(redirectAnswer(href)?.state ?? null));
  window.close();
  // A browser that keeps the window open shows the signed-in app there, once the opener has the tokens.
  await new Promise((resolve) => setTimeout(resolve, 2000));
  return { name: 'done' };
}

function showAddress(href: string): void {
  window.history.replaceState(window.history.state, '', href);
}
