import { errors } from '../../base/errors.js';
import type { Context, SignIn } from '../../context/context.js';
import { prove } from '../../credentials/authenticationLevel.js';
import { assertNotExpired } from '../../credentials/passwords.js';
import type { AuthAnswer } from '../../shapes/answers.js';
import { listAttributes, missingAttributes } from '../../users/attributes.js';
import { askSecondFactor } from './askSecondFactor.js';
import { openChallenge } from './openChallenge.js';

/**
 * Continues a sign-in after the right password: asks for a new password, asks for a second factor, or completes it.
 */
export async function afterPassword(context: Context, signIn: SignIn): Promise<AuthAnswer> {
  const { user } = signIn;
  if (!user.enabled) throw errors.userDisabled();
  if (user.status === 'UNCONFIRMED') throw errors.userNotConfirmed();
  if (user.status === 'RESET_REQUIRED') throw errors.resetRequired();
  assertNotExpired(context, user);
  const proven = prove(signIn, 'pwd');
  return user.status === 'FORCE_CHANGE_PASSWORD'
    ? askNewPassword(context, proven)
    : askSecondFactor(context, proven);
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
