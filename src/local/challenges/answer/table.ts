import type { Context } from '../../context/context.js';
import type { AuthAnswer } from '../../shapes/answers.js';
import type { Question } from '../../state/signIn.js';
import { answerCustomChallenge } from './customChallenge.js';
import { answerDeviceProof, answerDeviceSrp } from './device.js';
import { answerEmailOtp } from './emailOtp.js';
import { answerMfaSetup } from './mfaSetup.js';
import { answerNewPasswordRequired } from './newPasswordRequired.js';
import { answerPasswordProof } from './passwordVerifier.js';
import { answerSelectChallenge } from './selectChallenge.js';
import { answerSelectMfaType } from './selectMfaType.js';
import { answerSmsMfa } from './smsMfa.js';
import { answerSmsOtp } from './smsOtp.js';
import { answerSoftwareTokenMfa } from './softwareTokenMfa.js';
import type { AnswerChallenge, Turn } from './turn.js';

const table: { readonly [Name in Question['name']]: AnswerChallenge<Name> } = {
  CUSTOM_CHALLENGE: answerCustomChallenge,
  DEVICE_PASSWORD_VERIFIER: answerDeviceProof,
  DEVICE_SRP_AUTH: answerDeviceSrp,
  EMAIL_OTP: answerEmailOtp,
  MFA_SETUP: answerMfaSetup,
  NEW_PASSWORD_REQUIRED: answerNewPasswordRequired,
  PASSWORD_VERIFIER: answerPasswordProof,
  SELECT_CHALLENGE: answerSelectChallenge,
  SELECT_MFA_TYPE: answerSelectMfaType,
  SMS_MFA: answerSmsMfa,
  SMS_OTP: answerSmsOtp,
  SOFTWARE_TOKEN_MFA: answerSoftwareTokenMfa,
};

/** Whether the local Cognito has challenges of that name. */
export function isAnswerable(name: string): name is Question['name'] {
  return Object.hasOwn(table, name);
}

/** Checks the responses to a challenge of any kind and continues the sign-in. */
export function answerChallenge<Name extends Question['name']>(
  turn: Turn<Name>,
  context: Context,
): Promise<AuthAnswer> {
  const answer: AnswerChallenge<Name> = table[turn.challenge.question.name as Name];
  return answer(turn, context);
}
