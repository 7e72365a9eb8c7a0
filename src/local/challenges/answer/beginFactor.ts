import { errors } from '../../base/errors.js';
import type { Context } from '../../context/context.js';
import type { AuthAnswer, Responses } from '../../shapes/answers.js';
import type { FirstFactor } from '../../shapes/common.js';
import { askPasswordProof } from '../ask/askPasswordProof.js';
import { type Attempt, factorsOf, openChoice } from '../ask/attempt.js';
import { askPasskey } from './passkey.js';
import { signInByPassword } from './plainPassword.js';
import { askSignInCode } from './signInCode.js';

/** Begins with a first factor: checks the password that came along, or asks for what the factor needs. */
export async function beginFactor(
  context: Context,
  attempt: Attempt,
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

// The password was chosen but not sent along; Amplify then sends it as an answer to SELECT_CHALLENGE.
async function askAgain(
  context: Context,
  attempt: Attempt,
  factor: 'PASSWORD' | 'PASSWORD_SRP',
): Promise<AuthAnswer> {
  return { ChallengeName: factor, Session: await openChoice(context, attempt), ChallengeParameters: {} };
}
