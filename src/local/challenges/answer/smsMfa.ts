import { errors } from '../../base/errors.js';
import { prove } from '../../credentials/authenticationLevel.js';
import { requireParameter } from '../../shapes/answers.js';
import { verifyContact } from '../../users/users.js';
import { completeSignIn } from '../ask/completeSignIn.js';
import { checkWithLockout } from './checkWithLockout.js';
import type { AnswerChallenge } from './turn.js';

/** Checks the code of a text message. The right code also verifies the phone number. */
export const answerSmsMfa: AnswerChallenge<'SMS_MFA'> = async (turn, context) => {
  const given = requireParameter(turn.responses, 'SMS_MFA_CODE');
  checkWithLockout(context, turn, () => {
    if (given !== turn.challenge.question.code) throw errors.wrongMfaCode();
  });
  verifyContact(turn, 'phone_number');
  return completeSignIn(context, prove(turn, 'sms'));
};
