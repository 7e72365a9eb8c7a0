import type { ProviderInput } from '../../core/index.js';
import type { Operations } from '../context/context.js';
import { forgetRedirectKeys } from '../memory/redirectKeys.js';
import { askInWindow } from './askInWindow.js';
import { callbackDone, callbackFailed, exchangeFailed, isOAuthError } from './callbackSteps.js';
import { leavePage } from './leavePage.js';
import { takeProviderWindow } from './providerWindow.js';
import { writeRequest } from './redirectState.js';

/** Goes to an identity provider, in place of this page or in a window of its own. */
export const signInWithProvider: Operations['signInWithProvider'] = async (context, input, from) => {
  const opened = takeProviderWindow(context);
  if (input.popup && !opened) return { failure: { code: 'popupBlocked' } };
  const request = {
    provider: providerOf(input),
    customState: writeRequest(input),
    loginHint: input.loginHint,
  };
  try {
    if (!opened) {
      const cameBack = await leavePage(context, request);
      // A page that leaves after all, on a slow network, still finds its keys when it comes back.
      if (cameBack) forgetRedirectKeys(context.clientId);
      return cameBack ? from : { failure: { code: 'redirectFailed' } };
    }
    const problem = await askInWindow(context, request, opened);
    return problem ? callbackFailed(problem, input) : callbackDone(input);
  } catch (cause) {
    opened?.window.close();
    if (isOAuthError(cause)) return exchangeFailed(cause, input);
    throw cause;
  }
};

const knownProviders = ['Google', 'Facebook', 'Amazon', 'Apple'] as const;

function providerOf({ provider }: ProviderInput) {
  return knownProviders.find((known) => known === provider) ?? { custom: provider };
}
