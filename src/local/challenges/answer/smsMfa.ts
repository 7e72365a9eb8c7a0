import { errors } from '../../base/errors.js';
import { requireParameter } from '../../shapes/answers.js';
import { verifyContact } from '../../users/users.js';
import { finish } from '../ask/afterPassword.js';
import type { AnswerChallenge } from './answers.js';
import { checkFactor } from './checkFactor.js';

/** Checks the code of a text message. Who reads it has shown that the number is theirs. */
export const answerSmsMfa: AnswerChallenge<'SMS_MFA'> = async (turn, context) => {
  const given = requireParameter(turn.responses, 'SMS_MFA_CODE');
  checkFactor(context, turn, () => {
    if (given !== turn.challenge.question.code) throw errors.wrongMfaCode();
  });
  verifyContact(turn, 'phone_number');
  return finish(context, turn);
};
