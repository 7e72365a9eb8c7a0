import { errors, invalidParameter } from '../../base/errors.js';
import { prove } from '../../credentials/authenticationLevel.js';
import { readAttributes } from '../../users/attributes.js';
import { askSentCode } from '../ask/askFactorCode.js';
import { completeSignIn } from '../ask/completeSignIn.js';
import type { AnswerChallenge } from './turn.js';

/** Continues after VerifySoftwareToken, or sends a code to the email address in the responses. */
export const answerMfaSetup: AnswerChallenge<'MFA_SETUP'> = async (turn, context) => {
  const { pool, challenge, responses } = turn;
  const { choices, verified } = challenge.question;
  if (verified) return completeSignIn(context, prove(turn, 'otp'));
  // Amplify sends the address as EMAIL; the developer guide names the response email.
  const email = responses.EMAIL ?? responses.email;
  if (email === undefined)
    throw invalidParameter('Invalid session for the user, MFA set-up is not complete.');
  if (!choices.includes('EMAIL_OTP')) throw errors.mfaMethodNotFound();
  readAttributes(pool, [{ Name: 'email', Value: email }], turn.client);
  return askSentCode(context, turn, { factor: 'EMAIL_OTP', to: email, email });
};
