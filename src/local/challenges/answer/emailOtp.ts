import { errors } from '../../base/errors.js';
import { prove } from '../../credentials/authenticationLevel.js';
import { requireParameter } from '../../shapes/answers.js';
import { verifyContact } from '../../users/users.js';
import { completeSignIn } from '../ask/completeSignIn.js';
import { checkWithLockout } from './checkWithLockout.js';
import type { AnswerChallenge } from './turn.js';

/**
 * Checks the code of an email. The code of an email from MFA_SETUP also saves the address and turns the factor on.
 */
export const answerEmailOtp: AnswerChallenge<'EMAIL_OTP'> = async (turn, context) => {
  const { user, challenge, responses } = turn;
  const given = requireParameter(responses, 'EMAIL_OTP_CODE');
  checkWithLockout(context, turn, () => {
    if (given !== challenge.question.code) throw errors.wrongMfaCode();
  });
  if (challenge.question.email) {
    user.pending.set('email', challenge.question.email);
    user.mfa.set('EMAIL_OTP', true);
  }
  verifyContact(turn, 'email');
  return completeSignIn(context, prove(turn, 'email_otp'));
};
