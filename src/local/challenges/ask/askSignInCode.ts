import { errors } from '../../base/errors.js';
import { randomCode } from '../../base/random.js';
import type { Context } from '../../context/context.js';
import { send } from '../../messages/outbox.js';
import { unknownUserDelivery } from '../../messages/unknownUserDelivery.js';
import { hidesUsers } from '../../pools/clients.js';
import type { AuthAnswer } from '../../shapes/answers.js';
import type { LoginAttempt } from './loginAttempt.js';
import { openChallenge } from './openChallenge.js';
import { unknownUserCredentials } from './unknownUserCredentials.js';

const contacts = { EMAIL_OTP: 'email', SMS_OTP: 'phone_number' } as const;

/**
 * Sends a code of eight digits that replaces the password, and asks for the code. For an account that does not exist
 * or is disabled the answer is the same and nothing is sent.
 */
export async function askSignInCode(
  context: Context,
  attempt: LoginAttempt,
  factor: keyof typeof contacts,
): Promise<AuthAnswer> {
  const { pool, client, user, login } = attempt;
  if (user && !user.enabled && !hidesUsers(client)) throw errors.userDisabled();
  const contact = contacts[factor];
  const code = randomCode(context.random, 8);
  const to = user?.attributes.get(contact) ?? '';
  const details = user?.enabled
    ? await send(context, { ...attempt, user }, { kind: 'mfa', contact, to, code })
    : await unknownUserDelivery(pool, to || login);
  const owner = user ?? (await unknownUserCredentials(pool, login));
  return {
    ChallengeName: factor,
    Session: openChallenge(context, { ...attempt, user: owner }, { name: factor, code }),
    ChallengeParameters: {
      USERNAME: owner.username,
      USER_ID_FOR_SRP: owner.username,
      CODE_DELIVERY_DELIVERY_MEDIUM: details.DeliveryMedium,
      CODE_DELIVERY_DESTINATION: details.Destination,
    },
  };
}
