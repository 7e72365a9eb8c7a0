import { errors } from '../../base/errors.js';
import { requireParameter } from '../../shapes/answers.js';
import { askFactorCode } from '../ask/askFactorCode.js';
import type { AnswerChallenge } from './turn.js';

/** Asks for the code of the chosen factor. */
export const answerSelectMfaType: AnswerChallenge<'SELECT_MFA_TYPE'> = async (turn, context) => {
  const answer = requireParameter(turn.responses, 'ANSWER');
  // The API reference names the answer EMAIL_MFA; the service itself uses EMAIL_OTP.
  const wanted = answer === 'EMAIL_MFA' ? 'EMAIL_OTP' : answer;
  const factor = turn.challenge.question.choices.find((choice) => choice === wanted);
  if (!factor) throw errors.mfaMethodNotFound();
  return askFactorCode(context, turn, factor);
};
