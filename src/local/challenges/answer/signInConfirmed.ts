import { errors } from '../../base/errors.js';
import type { Context } from '../../context/context.js';
import type { AuthAnswer } from '../../shapes/answers.js';
import { completeSignIn } from '../ask/completeSignIn.js';
import type { LoginAttempt } from '../ask/loginAttempt.js';
import { findChallenge } from '../ask/openChallenge.js';

/**
 * Signs in a person who has just confirmed an account, by the Session from ConfirmSignUp.
 * @throws CognitoError NotAuthorizedException when the Session is of another user, was used or has expired.
 */
export async function signInConfirmed(
  context: Context,
  { user, ...rest }: LoginAttempt,
  session: string,
): Promise<AuthAnswer> {
  const challenge = findChallenge(context, { session, name: 'SELECT_CHALLENGE' });
  const { question, clientId, username } = challenge;
  if (!user || !question.confirmed || clientId !== rest.client.id || username !== user.username) {
    throw errors.invalidSession();
  }
  challenge.used = true;
  return completeSignIn(context, { ...rest, user });
}
