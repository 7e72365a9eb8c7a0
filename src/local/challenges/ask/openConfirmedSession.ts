import type { Context, SignIn } from '../../context/context.js';
import { allowsFlow } from '../../credentials/allowedFlows.js';
import { firstFactors } from '../../credentials/firstFactors.js';
import { openChallenge } from './openChallenge.js';

/**
 * Opens a Session by which a person who has just confirmed an account signs in without another proof. Without the
 * Session of SignUp, returns undefined where a code to the same contact could not sign the user in.
 */
export function openConfirmedSession(
  context: Context,
  signIn: SignIn,
  proof: { readonly contact: 'email' | 'phone_number'; readonly signUpSession: boolean },
): string | undefined {
  const factor = proof.contact === 'email' ? 'EMAIL_OTP' : 'SMS_OTP';
  if (!allowsFlow(signIn.client, 'USER_AUTH')) return undefined;
  if (!proof.signUpSession && !firstFactors(signIn).includes(factor)) return undefined;
  return openChallenge(context, signIn, { name: 'SELECT_CHALLENGE', choices: [], confirmed: true });
}
