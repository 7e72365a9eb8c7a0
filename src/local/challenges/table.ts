import type { Context } from '../context.js';
import type { Question } from '../store.js';
import type { AnswerChallenge, AuthAnswer, Turn } from './answers.js';
import { answerEmailOtp } from './emailOtp.js';
import { answerMfaSetup } from './mfaSetup.js';
import { answerNewPasswordRequired } from './newPasswordRequired.js';
import { answerPasswordProof } from './passwordVerifier.js';
import { answerSelectMfaType } from './selectMfaType.js';
import { answerSmsMfa } from './smsMfa.js';
import { answerSoftwareTokenMfa } from './softwareTokenMfa.js';

const table: { readonly [Name in Question['name']]: AnswerChallenge<Name> } = {
  EMAIL_OTP: answerEmailOtp,
  MFA_SETUP: answerMfaSetup,
  NEW_PASSWORD_REQUIRED: answerNewPasswordRequired,
  PASSWORD_VERIFIER: answerPasswordProof,
  SELECT_MFA_TYPE: answerSelectMfaType,
  SMS_MFA: answerSmsMfa,
  SOFTWARE_TOKEN_MFA: answerSoftwareTokenMfa,
};

/** Whether challenges of that name are answered here. */
export function isAnswerable(name: string): name is Question['name'] {
  return Object.hasOwn(table, name);
}

/** Checks an answer by the kind of its challenge. */
export function answerChallenge<Name extends Question['name']>(
  turn: Turn<Name>,
  context: Context,
): Promise<AuthAnswer> {
  const answer: AnswerChallenge<Name> = table[turn.challenge.question.name as Name];
  return answer(turn, context);
}
