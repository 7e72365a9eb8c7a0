import { errors } from '../../base/errors.js';
import type { Context, SignIn } from '../../context/context.js';
import { firstFactors } from '../../credentials/firstFactors.js';
import type { AuthAnswer } from '../../shapes/answers.js';
import { finish } from './afterPassword.js';
import type { Attempt } from './attempt.js';
import { findChallenge, openChallenge } from './openChallenge.js';

/** The Session by which somebody who has just confirmed an account signs in; absent where the code that confirmed it could not have signed in. */
export function openConfirmedSession(
  context: Context,
  signIn: SignIn,
  contact: 'email' | 'phone_number',
): string | undefined {
  const allowed = signIn.client.settings.ExplicitAuthFlows?.includes('ALLOW_USER_AUTH');
  const factor = contact === 'email' ? 'EMAIL_OTP' : 'SMS_OTP';
  if (!allowed || !firstFactors(signIn).includes(factor)) return undefined;
  return openChallenge(context, signIn, { name: 'SELECT_CHALLENGE', choices: [], confirmed: true });
}

/**
 * Signs in who has just confirmed their account.
 * @throws CognitoError NotAuthorizedException when the Session is somebody else's, or was used or has expired.
 */
export async function signInConfirmed(
  context: Context,
  { user, ...rest }: Attempt,
  session: string,
): Promise<AuthAnswer> {
  const challenge = findChallenge(context, { session, name: 'SELECT_CHALLENGE' });
  const { question, clientId, username } = challenge;
  if (!user || !question.confirmed || clientId !== rest.client.id || username !== user.username) {
    throw errors.invalidSession();
  }
  challenge.used = true;
  return finish(context, { ...rest, user });
}
