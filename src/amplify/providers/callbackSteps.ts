import { safePath } from '../../core/addresses/safePath.js';
import type { CallbackProblem, Failure, Step } from '../../core/index.js';
import type { ProviderRequest } from './redirectState.js';

/** The error codes by which providers report that a person turned back. */
const turnedBack = ['access_denied', 'user_cancelled_authorize', 'user_cancelled_login', 'consent_required'];

/** Translates the error code in a provider's answer. */
export function callbackProblemOf(error: string): CallbackProblem {
  return turnedBack.includes(error) ? 'cancelled' : 'refused';
}

/** The step after a sign-in at a provider. */
export function callbackDone(request: Pick<ProviderRequest, 'returnTo'> | null): Step {
  const returnTo = safePath(request?.returnTo);
  return { name: 'done', ...(returnTo && { returnTo }) };
}

/** The step that shows why a sign-in at a provider failed. */
export function callbackFailed(reason: CallbackProblem, request: ProviderRequest | null): Step {
  const { provider, returnTo } = request ?? {};
  return { name: 'callbackFailed', reason, ...(provider && { provider }), ...(returnTo && { returnTo }) };
}

/** The step or failure after an answer that Amplify could not exchange for tokens. */
export function exchangeFailed(cause: unknown, request: ProviderRequest | null): Step | { failure: Failure } {
  // A network or server that is down: the same answer may still be good.
  if (!isOAuthError(cause)) return { failure: { code: 'network', cause } };
  // Amplify's trap: the message of this error is the error code of the token endpoint.
  return callbackFailed(cause.message === 'invalid_grant' ? 'expired' : 'refused', request);
}

/** Whether an error is Amplify's own of a sign-in at a provider. Amplify's trap: it has two names for it. */
export function isOAuthError(cause: unknown): cause is Error {
  return cause instanceof Error && /^oauthsignin/i.test(cause.name);
}
