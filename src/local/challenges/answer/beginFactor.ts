import { errors } from '../../base/errors.js';
import type { Context } from '../../context/context.js';
import type { AuthAnswer, Responses } from '../../shapes/answers.js';
import type { FirstFactor } from '../../shapes/common.js';
import { askPasskey } from '../ask/askPasskey.js';
import { askPasswordProof } from '../ask/askPasswordProof.js';
import { askSignInCode } from '../ask/askSignInCode.js';
import { factorsOf, type LoginAttempt, openChoice } from '../ask/loginAttempt.js';
import { signInByPassword } from './signInByPassword.js';

/**
 * Begins with the chosen first factor: checks the password where the request has it, else asks for the proof of the
 * factor.
 */
export async function beginFactor(
  context: Context,
  attempt: LoginAttempt,
  { factor, given }: { factor: FirstFactor; given: Responses },
): Promise<AuthAnswer> {
  const { login, user, ...rest } = attempt;
  switch (factor) {
    case 'PASSWORD':
      if (given.PASSWORD === undefined) return askAgain(context, attempt, factor);
      return signInByPassword(context, { ...rest, user }, { login, password: given.PASSWORD });
    case 'PASSWORD_SRP':
      if (given.SRP_A === undefined) return askAgain(context, attempt, factor);
      return askPasswordProof(context, { ...rest, ...(user ? { user } : {}) }, { login, A: given.SRP_A });
    case 'WEB_AUTHN':
      if (!user) throw errors.invalidSelection();
      return askPasskey(context, { ...rest, user }, factorsOf(attempt));
    case 'EMAIL_OTP':
    case 'SMS_OTP':
      return askSignInCode(context, attempt, factor);
  }
}

// The request chose the password without the password itself; Amplify then sends the password as an answer to
// SELECT_CHALLENGE.
async function askAgain(
  context: Context,
  attempt: LoginAttempt,
  factor: 'PASSWORD' | 'PASSWORD_SRP',
): Promise<AuthAnswer> {
  return { ChallengeName: factor, Session: await openChoice(context, attempt), ChallengeParameters: {} };
}
