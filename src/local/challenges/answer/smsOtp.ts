import { errors } from '../../base/errors.js';
import { prove } from '../../credentials/authenticationLevel.js';
import { requireParameter } from '../../shapes/answers.js';
import { verifyContact } from '../../users/users.js';
import { completeSignIn } from '../ask/completeSignIn.js';
import { checkWithLockout } from './checkWithLockout.js';
import type { AnswerChallenge } from './turn.js';

/** Checks the code of a text message that replaces the password. */
export const answerSmsOtp: AnswerChallenge<'SMS_OTP'> = async (turn, context) => {
  const given = requireParameter(turn.responses, 'SMS_OTP_CODE');
  checkWithLockout(context, turn, () => {
    if (given !== turn.challenge.question.code) throw errors.wrongMfaCode();
  });
  verifyContact(turn, 'phone_number');
  return completeSignIn(context, prove(turn, 'sms'));
};
