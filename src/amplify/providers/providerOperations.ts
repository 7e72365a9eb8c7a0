import { redirectAnswer, withoutAnswer } from '../../core/addresses/redirectAnswer.js';
import type { ProviderInput, Step } from '../../core/index.js';
import type { Operations } from '../context/context.js';
import {
  awaitedState,
  forgetRedirectKeys,
  giveRedirectKeys,
  parkedRedirectKeys,
} from '../memory/redirectKeys.js';
import {
  callbackDone,
  callbackFailed,
  callbackProblemOf,
  exchangeFailed,
  isOAuthError,
} from './callbackSteps.js';
import { exchangeCode } from './exchangeCode.js';
import { takeProviderWindow, windowName } from './providerWindow.js';
import { type ProviderRequest, readRequest, writeRequest } from './redirectState.js';
import { sendAnswer } from './windowChannel.js';

/** Goes to an identity provider, in place of this page or in a window of its own. */
export const signInWithProvider: Operations['signInWithProvider'] = async (context, input, from) => {
  const opened = takeProviderWindow(context);
  const returnTo = input.returnTo ?? context.memory.returnTo;
  if (input.popup && !opened) return { failure: { code: 'popupBlocked' } };
  const request = {
    provider: providerOf(input),
    customState: writeRequest({ ...input, returnTo }),
    loginHint: input.loginHint,
  };
  try {
    // Amplify's trap: its code for providers reads the address of the page as soon as it is loaded. So it is loaded here
    // and never ahead.
    if (!opened) {
      const { leavePage } = await import('./leavePage.js');
      const cameBack = await leavePage(context, request);
      // A page that leaves after all, on a slow network, still finds its keys when it comes back.
      if (cameBack) forgetRedirectKeys(context.clientId);
      return cameBack ? from : { failure: { code: 'redirectFailed' } };
    }
    const { askInWindow } = await import('./askInWindow.js');
    const problem = await askInWindow(context, request, opened);
    return problem ? callbackFailed(problem, { ...input, returnTo }) : callbackDone({ returnTo });
  } catch (cause) {
    opened?.window.close();
    if (isOAuthError(cause)) return exchangeFailed(cause, { ...input, returnTo });
    throw cause;
  }
};

/** Whether an address is one of those that providers send people back to, and has an answer in it. */
export function isAnswer(href: string, redirects: readonly string[] = []): boolean {
  return redirectAnswer(href) !== null && redirects.some((redirect) => pageOf(redirect) === pageOf(href));
}

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
  memory.answerAddress = undefined;
  showAddress(withoutAnswer(window.location.href));
  return step;
};

async function takeUp(href: string, giveKeys: () => void, request: ProviderRequest | null) {
  const shown = withoutAnswer(window.location.href);
  // Amplify reads the address bar, which the app may have cleaned by now.
  showAddress(href);
  giveKeys();
  try {
    await exchangeCode();
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

function pageOf(href: string): string | null {
  try {
    const { origin, pathname } = new URL(href);
    return origin + pathname.replace(/\/+$/, '');
  } catch {
    return null;
  }
}

function showAddress(href: string): void {
  window.history.replaceState(window.history.state, '', href);
}

const knownProviders = ['Google', 'Facebook', 'Amazon', 'Apple'] as const;

function providerOf({ provider }: ProviderInput) {
  return knownProviders.find((known) => known === provider) ?? { custom: provider };
}
