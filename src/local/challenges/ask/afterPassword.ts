import { errors } from '../../base/errors.js';
import type { Context, SignIn } from '../../context/context.js';
import { replacesSecondFactor } from '../../credentials/devices.js';
import { assertNotExpired } from '../../credentials/passwords.js';
import { decideMfa } from '../../credentials/secondFactors.js';
import type { AuthAnswer } from '../../shapes/answers.js';
import type { Question } from '../../state/signIn.js';
import { listAttributes, missingAttributes } from '../../users/attributes.js';
import { askFactor } from './askFactor.js';
import { goOn } from './customChallenge.js';
import { endSignIn } from './endSignIn.js';
import { openChallenge } from './openChallenge.js';

/** What follows a right password: a new one, a second factor, or tokens. */
export async function afterPassword(context: Context, signIn: SignIn): Promise<AuthAnswer> {
  const { user } = signIn;
  if (!user.enabled) throw errors.userDisabled();
  if (user.status === 'UNCONFIRMED') throw errors.userNotConfirmed();
  if (user.status === 'RESET_REQUIRED') throw errors.resetRequired();
  assertNotExpired(context, user);
  return user.status === 'FORCE_CHANGE_PASSWORD'
    ? askNewPassword(context, signIn)
    : askSecondFactor(context, signIn);
}

/** What follows a password that is the user's own. */
export async function askSecondFactor(context: Context, signIn: SignIn): Promise<AuthAnswer> {
  if (replacesSecondFactor(signIn, signIn.deviceKey)) return finish(context, signIn);
  const decision = decideMfa(signIn);
  switch (decision.ask) {
    case 'nothing':
      return finish(context, signIn);
    case 'factor':
      return askFactor(context, signIn, decision.factor);
    case 'selection':
      return offerFactors(context, signIn, { name: 'SELECT_MFA_TYPE', choices: decision.factors });
    case 'setup':
      return offerFactors(context, signIn, { name: 'MFA_SETUP', choices: decision.factors });
  }
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

/** Ends a sign-in with tokens, unless the pool's functions want more. */
export async function finish(context: Context, signIn: SignIn): Promise<AuthAnswer> {
  const { user, custom } = signIn;
  if (!user.enabled) throw errors.userDisabled();
  return custom ? goOn(context, { ...signIn, custom, login: user.username }) : endSignIn(context, signIn);
}

function askNewPassword(context: Context, signIn: SignIn): AuthAnswer {
  const { pool, user } = signIn;
  const given = listAttributes(user).filter(({ Name }) => Name !== 'sub');
  const missing = missingAttributes(pool, user.attributes).map((name) => `userAttributes.${name}`);
  return {
    ChallengeName: 'NEW_PASSWORD_REQUIRED',
    Session: openChallenge(context, signIn, { name: 'NEW_PASSWORD_REQUIRED' }),
    ChallengeParameters: {
      USER_ID_FOR_SRP: user.username,
      userAttributes: JSON.stringify(Object.fromEntries(given.map(({ Name, Value }) => [Name, Value]))),
      requiredAttributes: JSON.stringify(missing),
    },
  };
}
