import { type SignInWithRedirectInput, signInWithRedirect } from 'aws-amplify/auth';
import { Hub } from 'aws-amplify/utils';
import { redirectAnswer } from '../../core/addresses/redirectAnswer.js';
import type { CallbackProblem } from '../../core/index.js';
import { park, putKeys, takeKeys } from '../memory/redirectKeys.js';
import { problemOf } from './callbackProblem.js';
import type { Popup } from './popup.js';
import { answerFrom } from './popupChannel.js';
import { tooLate } from './tooLate.js';

type Request = Omit<SignInWithRedirectInput, 'options'> & { readonly loginHint?: string | undefined };
type Opener = NonNullable<NonNullable<SignInWithRedirectInput['options']>['authSessionOpener']>;

/** How long a page may take to leave, in milliseconds. */
const patience = 15_000;

/**
 * Goes to the provider in place of this page. Settles only when the page is still or again there.
 * @returns whether the person came back; otherwise the page never left
 */
export async function leavePage(request: Request, clientId: string): Promise<boolean> {
  let back: Promise<boolean> = Promise.resolve(false);
  await start(request, async (url) => {
    park(clientId, await takeKeys(clientId));
    back = comingBack();
    window.location.assign(url);
  });
  return back;
}

/**
 * Goes to the provider in a window of its own. The address of this page stays as it is.
 * @returns why nothing came of it, or null
 */
export async function askPopup(
  request: Request,
  { clientId, popup }: { clientId: string; popup: Popup },
): Promise<CallbackProblem | null> {
  const { window: provider, signal } = popup;
  const late = tooLate();
  signal.addEventListener('abort', late.end);
  let problem: CallbackProblem | null = null;
  let { href } = window.location;
  // Amplify puts the redirect address in its place.
  const stop = Hub.listen('auth', ({ payload }) => {
    if (payload.event === 'signInWithRedirect') window.history.replaceState(window.history.state, '', href);
  });
  try {
    const tokens = start(request, async (url) => {
      const keys = await takeKeys(clientId);
      // The pages of strangers have no business with this one.
      provider.opener = null;
      provider.location.href = url;
      const state = new URL(url).searchParams.get('state') ?? '';
      const answer = await answerFrom(clientId, { popup: provider, state, signal });
      problem = problemIn(answer);
      if (problem || answer === null) return { type: 'canceled' };
      href = window.location.href;
      putKeys(keys);
      late.begin();
      return { type: 'success', url: answer };
    });
    await Promise.race([tokens, late.failure]);
  } catch (cause) {
    if (!problem) throw cause;
  } finally {
    stop();
    late.end();
    // Nobody may close a window of strangers; one that was left stays open.
    if (!signal.aborted) provider.close();
  }
  return problem;
}

function start({ loginHint, ...request }: Request, authSessionOpener: Opener): Promise<void> {
  return signInWithRedirect({ ...request, options: { authSessionOpener, ...(loginHint && { loginHint }) } });
}

function problemIn(answer: string | null): CallbackProblem | null {
  if (answer === null) return 'cancelled';
  const { error } = redirectAnswer(answer) ?? {};
  return error ? problemOf(error) : null;
}

// A person who turns back finds the page as it was left, by the browser's memory of it; or something kept it here.
function comingBack(): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => end(false), patience);
    function end(came: boolean) {
      clearTimeout(timer);
      window.removeEventListener('pageshow', look);
      resolve(came);
    }
    const look = ({ persisted }: PageTransitionEvent) => persisted && end(true);
    window.addEventListener('pageshow', look);
  });
}
