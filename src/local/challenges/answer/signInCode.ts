import { errors } from '../../base/errors.js';
import { randomCode } from '../../base/random.js';
import type { Context } from '../../context/context.js';
import { send } from '../../messages/outbox.js';
import { unknownUserDelivery } from '../../messages/unknownUserDelivery.js';
import { type AuthAnswer, requireParameter } from '../../shapes/answers.js';
import { verifyContact } from '../../users/users.js';
import { finish } from '../ask/afterPassword.js';
import type { Attempt } from '../ask/attempt.js';
import { openChallenge } from '../ask/openChallenge.js';
import { unknownUserCredentials } from '../ask/unknownUserCredentials.js';
import type { AnswerChallenge } from './answers.js';
import { checkFactor } from './checkFactor.js';

const contacts = { EMAIL_OTP: 'email', SMS_OTP: 'phone_number' } as const;

/** Sends a code of eight digits to sign in with. Who has no account is told the same, and nothing is sent. */
export async function askSignInCode(
  context: Context,
  attempt: Attempt,
  factor: keyof typeof contacts,
): Promise<AuthAnswer> {
  const { pool, user, login } = attempt;
  if (user && !user.enabled) throw errors.userDisabled();
  const contact = contacts[factor];
  const code = randomCode(context.random, 8);
  const to = user?.attributes.get(contact) ?? '';
  const details = user
    ? await send(context, { ...attempt, user }, { kind: 'mfa', contact, to, code })
    : await unknownUserDelivery(pool, login);
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

/** Checks the code of a text message that stands for the password. */
export const answerSmsOtp: AnswerChallenge<'SMS_OTP'> = async (turn, context) => {
  const given = requireParameter(turn.responses, 'SMS_OTP_CODE');
  checkFactor(context, turn, () => {
    if (given !== turn.challenge.question.code) throw errors.wrongMfaCode();
  });
  verifyContact(turn, 'phone_number');
  return finish(context, turn);
};
