import { randomCode } from '../../base/random.js';
import type { Context, SignIn } from '../../context/context.js';
import { contactOf } from '../../credentials/secondFactors.js';
import { send } from '../../messages/outbox.js';
import type { AuthAnswer } from '../../shapes/answers.js';
import type { MfaName } from '../../shapes/common.js';
import { openChallenge } from './openChallenge.js';

/** Asks for the code of a second factor; a factor by email or text message sends the code first. */
export async function askFactorCode(context: Context, signIn: SignIn, factor: MfaName): Promise<AuthAnswer> {
  const { user } = signIn;
  if (factor !== 'SOFTWARE_TOKEN_MFA') {
    return askSentCode(context, signIn, { factor, to: user.attributes.get(contactOf[factor]) ?? '' });
  }
  return {
    ChallengeName: factor,
    Session: openChallenge(context, signIn, { name: factor }),
    ChallengeParameters: {
      USER_ID_FOR_SRP: user.username,
      ...(user.totp?.deviceName ? { FRIENDLY_DEVICE_NAME: user.totp.deviceName } : {}),
    },
  };
}

/**
 * Sends a code to an address and asks for the code.
 * @param email a new address, which the right answer saves as the user's.
 */
export async function askSentCode(
  context: Context,
  signIn: SignIn,
  { factor, to, email }: { factor: keyof typeof contactOf; to: string; email?: string },
): Promise<AuthAnswer> {
  const code = randomCode(context.random);
  const details = await send(context, signIn, { kind: 'mfa', contact: contactOf[factor], to, code });
  const question =
    factor === 'EMAIL_OTP'
      ? ({ name: factor, code, ...(email ? { email } : {}) } as const)
      : { name: factor, code };
  return {
    ChallengeName: factor,
    Session: openChallenge(context, signIn, question),
    ChallengeParameters: {
      USER_ID_FOR_SRP: signIn.user.username,
      CODE_DELIVERY_DELIVERY_MEDIUM: details.DeliveryMedium,
      CODE_DELIVERY_DESTINATION: details.Destination,
    },
  };
}
