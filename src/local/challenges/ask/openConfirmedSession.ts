import type { Context, SignIn } from '../../context/context.js';
import { firstFactors } from '../../credentials/firstFactors.js';
import { openChallenge } from './openChallenge.js';

/**
 * Opens a Session by which a person who has just confirmed an account signs in without another proof. Returns
 * undefined where a code to the same contact could not sign the user in.
 */
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
