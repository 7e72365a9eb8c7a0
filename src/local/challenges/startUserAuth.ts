import { errors } from '../base/errors.js';
import type { Context } from '../context/context.js';
import { knownDevice } from '../credentials/devices.js';
import { secondFactorsTowards } from '../credentials/levelFactors.js';
import { hidesUsers } from '../pools/clients.js';
import { type AuthAnswer, type Responses, requireParameter } from '../shapes/answers.js';
import { firstFactor } from '../shapes/common.js';
import { validate } from '../shapes/validate.js';
import { findUser } from '../users/users.js';
import { beginFactor } from './answer/beginFactor.js';
import { signInConfirmed } from './answer/signInConfirmed.js';
import { askSecondFactor } from './ask/askSecondFactor.js';
import { factorsOf, openChoice } from './ask/loginAttempt.js';
import type { SignInStart } from './signInStart.js';
import { readStepUp } from './stepUp.js';

/**
 * Begins a choice-based sign-in: with the preferred first factor where the user has that factor, else with
 * SELECT_CHALLENGE.
 * @see https://docs.aws.amazon.com/cognito/latest/developerguide/authentication-flows-selection-sdk.html
 */
export async function startUserAuth(
  context: Context,
  { pool, client, withoutTokens, parameters, session }: SignInStart,
): Promise<AuthAnswer> {
  if (pool.settings.UserPoolTier === 'LITE') throw errors.notInTier('Choice-based authentication');
  const login = requireParameter(parameters, 'USERNAME');
  const user = findUser(pool, login);
  if (!user && !hidesUsers(client)) throw errors.userNotFound();
  const deviceKey = knownDevice(pool, user, parameters);
  const stepUp = await readStepUp(context, { pool, user }, parameters);
  const attempt = { pool, client, withoutTokens, user, login, deviceKey, ...stepUp };
  if (session !== undefined) return signInConfirmed(context, attempt, session);
  const preferred = readPreference(parameters);
  const byPassword = preferred === 'PASSWORD' || preferred === 'PASSWORD_SRP';
  // A sign-in by password says that the account is unconfirmed only after the right password.
  if (user?.status === 'UNCONFIRMED' && !byPassword) throw errors.userNotConfirmed();
  if (user?.status === 'RESET_REQUIRED') throw errors.resetRequired();
  // The access token has proven the password, so only a second factor is missing.
  if (user && stepUp?.methods.includes('pwd') && preferred !== 'WEB_AUTHN') {
    const missing = secondFactorsTowards({ pool, user }, stepUp.methods, stepUp.target);
    if (missing.length > 0) return askSecondFactor(context, { ...attempt, user });
  }
  const choices = factorsOf(attempt);
  if (choices.length === 0) throw errors.wrongCredentials();
  if (preferred && choices.includes(preferred)) {
    return beginFactor(context, attempt, { factor: preferred, given: parameters });
  }
  return {
    ChallengeName: 'SELECT_CHALLENGE',
    Session: await openChoice(context, attempt),
    ChallengeParameters: {},
    AvailableChallenges: choices,
  };
}

function readPreference({ PREFERRED_CHALLENGE: wanted }: Responses) {
  return wanted === undefined ? undefined : validate(firstFactor, wanted);
}
