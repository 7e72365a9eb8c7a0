import type { CallbackProblem, Failure, Step } from '../../core/index.js';
import type { Asked } from './redirectState.js';

/** What providers call it when a person turns back. */
const turningBack = ['access_denied', 'user_cancelled_authorize', 'user_cancelled_login', 'consent_required'];

/** Why there is an error in an answer, as far as its code tells. */
export function problemOf(error: string): CallbackProblem {
  return turningBack.includes(error) ? 'cancelled' : 'refused';
}

/** The step that says so. */
export function callbackFailed(reason: CallbackProblem, asked: Asked | null): Step {
  const { provider, returnTo } = asked ?? {};
  return { name: 'callbackFailed', reason, ...(provider && { provider }), ...(returnTo && { returnTo }) };
}

/** What became of an answer that Amplify could not turn into tokens. */
export function afterExchange(cause: unknown, asked: Asked | null): Step | { failure: Failure } {
  const { name = '', message = '' } = cause instanceof Error ? cause : {};
  // The network, or a server that is down: the same answer may still do.
  if (!/^oauthsignin/i.test(name)) return { failure: { code: 'network', cause } };
  // Amplify has the code of the token endpoint for a message.
  return callbackFailed(message === 'invalid_grant' ? 'expired' : 'refused', asked);
}
