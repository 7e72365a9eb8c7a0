import { errors } from '../../base/errors.js';
import type { Context, SignIn } from '../../context/context.js';
import { levelOf } from '../../credentials/authenticationLevel.js';
import { replacesSecondFactor } from '../../credentials/devices.js';
import { secondFactorsTowards } from '../../credentials/levelFactors.js';
import { decideSecondFactor } from '../../credentials/secondFactors.js';
import type { AuthAnswer } from '../../shapes/answers.js';
import type { MfaName } from '../../shapes/common.js';
import type { Question } from '../../state/signIn.js';
import { askFactorCode } from './askFactorCode.js';
import { completeSignIn } from './completeSignIn.js';
import { openChallenge } from './openChallenge.js';

/** Asks for the second factor that the pool and the user decide, or completes the sign-in where none is due. */
export async function askSecondFactor(context: Context, signIn: SignIn): Promise<AuthAnswer> {
  const { methods = [], target } = signIn;
  if (target !== undefined && (levelOf(methods) ?? 0) < target) {
    return askTowards(context, signIn, secondFactorsTowards(signIn, methods, target));
  }
  if (replacesSecondFactor(signIn, signIn.deviceKey)) return completeSignIn(context, signIn);
  const decision = decideSecondFactor(signIn);
  switch (decision.ask) {
    case 'nothing':
      return completeSignIn(context, signIn);
    case 'factor':
      return askFactorCode(context, signIn, decision.factor);
    case 'selection':
      return offerFactors(context, signIn, { name: 'SELECT_MFA_TYPE', choices: decision.factors });
    case 'setup':
      return offerFactors(context, signIn, { name: 'MFA_SETUP', choices: decision.factors });
  }
}

/** Asks for one of the second factors that lead to the level that the app asked for. */
async function askTowards(
  context: Context,
  signIn: SignIn,
  factors: readonly MfaName[],
): Promise<AuthAnswer> {
  const preferred = factors.find((factor) => factor === signIn.user.preferredMfa);
  const [only, ...others] = preferred ? [preferred] : factors;
  if (!only) throw errors.noPossibleMfa();
  if (others.length === 0) return askFactorCode(context, signIn, only);
  return offerFactors(context, signIn, { name: 'SELECT_MFA_TYPE', choices: factors });
}

function offerFactors(
  context: Context,
  signIn: SignIn,
  question: Extract<Question, { choices: unknown }>,
): AuthAnswer {
  const list = question.name === 'MFA_SETUP' ? 'MFAS_CAN_SETUP' : 'MFAS_CAN_CHOOSE';
  return {
    ChallengeName: question.name,
    Session: openChallenge(context, signIn, question),
    ChallengeParameters: {
      [list]: JSON.stringify(question.choices),
      USER_ID_FOR_SRP: signIn.user.username,
    },
  };
}
