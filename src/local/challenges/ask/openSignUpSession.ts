import { errors } from '../../base/errors.js';
import type { Context, SignIn } from '../../context/context.js';
import { allowsFlow } from '../../credentials/allowedFlows.js';
import type { Challenge } from '../../state/signIn.js';
import { findChallenge, openChallenge } from './openChallenge.js';

/**
 * Opens the Session of a new account that is not confirmed; ConfirmSignUp answers another Session for it, by which the
 * user signs in. Returns undefined where the app client does not allow `USER_AUTH`.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SignUp.html
 */
export function openSignUpSession(context: Context, signIn: SignIn): string | undefined {
  if (!allowsFlow(signIn.client, 'USER_AUTH')) return undefined;
  return openChallenge(context, signIn, { name: 'SELECT_CHALLENGE', choices: [], signUp: true });
}

/**
 * Finds the Session that SignUp answered for a user.
 * @throws CognitoError NotAuthorizedException when the Session is of another user, was used or has expired.
 */
export function findSignUp(
  context: Context,
  { user, client }: Pick<SignIn, 'user' | 'client'>,
  session: string,
): Challenge {
  const challenge = findChallenge(context, { session, name: 'SELECT_CHALLENGE' });
  const { question, clientId, username } = challenge;
  if (!question.signUp || clientId !== client.id || username !== user.username) throw errors.invalidSession();
  return challenge;
}
