import { Hub } from 'aws-amplify/utils';
import { redirectAnswer } from '../../core/addresses/redirectAnswer.js';
import type { CallbackProblem } from '../../core/index.js';
import { withDeadline } from '../../core/withDeadline.js';
import type { Context } from '../context/context.js';
import type { ProviderWindow } from '../memory/clientMemory.js';
import { giveRedirectKeys, takeRedirectKeys } from '../memory/redirectKeys.js';
import { callbackProblemOf } from './callbackSteps.js';
import { exchangePatience } from './exchangeCode.js';
import { type RedirectRequest, startRedirect } from './leavePage.js';
import { receiveAnswer } from './windowChannel.js';

/**
 * Goes to the provider in a window of its own. The address of this page stays as it is.
 * @returns why the sign-in failed there, or null
 */
export async function askInWindow(
  { amplify, clientId }: Context,
  request: RedirectRequest,
  { window: provider, left }: ProviderWindow,
): Promise<CallbackProblem | null> {
  let problem: CallbackProblem | null = null;
  let onAnswer = () => {};
  const answered = new Promise<void>((resolve) => {
    onAnswer = resolve;
  });
  const address = keepAddress();
  try {
    const tokens = startRedirect(request, async (url) => {
      const keys = await takeRedirectKeys(clientId);
      // Pages of other sites must not reach this page through its window.
      provider.opener = null;
      provider.location.href = url;
      const state = new URL(url).searchParams.get('state') ?? '';
      const answer = await amplify.pause(receiveAnswer(clientId, { window: provider, state, signal: left }));
      problem = problemIn(answer);
      if (problem || answer === null) return { type: 'canceled' };
      address.update();
      giveRedirectKeys(keys);
      onAnswer();
      return { type: 'success', url: answer };
    });
    // The person has as long as the window is open; the tokens have not.
    await Promise.race([tokens, answered]);
    await withDeadline(tokens, exchangePatience);
  } catch (cause) {
    if (!problem) throw cause;
  } finally {
    address.release();
    // A browser closes a window of its opener alone; a window that the person left behind stays open.
    if (!left.aborted) provider.close();
  }
  return problem;
}

// Amplify's trap: it replaces the address of this page by the redirect address, although the answer came elsewhere.
function keepAddress(): { update(): void; release(): void } {
  let { href } = window.location;
  const release = Hub.listen('auth', ({ payload }) => {
    if (payload.event === 'signInWithRedirect') window.history.replaceState(window.history.state, '', href);
  });
  return {
    release,
    update() {
      href = window.location.href;
    },
  };
}

function problemIn(answer: string | null): CallbackProblem | null {
  if (answer === null) return 'cancelled';
  const { error } = redirectAnswer(answer) ?? {};
  return error ? callbackProblemOf(error) : null;
}
