import { type ConfirmSignInInput, type ConfirmSignInOutput, confirmSignIn } from 'aws-amplify/auth';
import type { Context } from '../context/context.js';
import { ownsOpenSignIn } from '../memory/openSignIn.js';
import { withKnownDevice } from './withKnownDevice.js';

/** Sends an answer to the challenge that Amplify has open, unless the challenge is another client's. @throws what Amplify throws */
export function confirmOpenSignIn(
  { clientId }: Context,
  input: ConfirmSignInInput,
  username?: string,
): Promise<ConfirmSignInOutput> {
  if (!ownsOpenSignIn(clientId)) return Promise.reject(new EndedByOtherClient());
  return withKnownDevice(username, () => confirmSignIn(input));
}

/** Has the name of Amplify's own error for a sign-in that is not open any more. */
class EndedByOtherClient extends Error {
  override readonly name = 'SignInException';
  override readonly message = 'Another user pool of this page began a sign-in, which ended this one.';
}
