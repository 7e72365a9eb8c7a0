import { errors } from '../base/errors.js';
import type { Context, SignIn } from '../context/context.js';
import { knownDevice } from '../credentials/devices.js';
import { hidesUsers } from '../pools/clients.js';
import { type AuthAnswer, type Responses, requireParameter } from '../shapes/answers.js';
import { firstFactor } from '../shapes/common.js';
import { validate } from '../shapes/validate.js';
import { findUser } from '../users/users.js';
import { beginFactor } from './answer/beginFactor.js';
import { factorsOf, openChoice } from './ask/attempt.js';
import { signInConfirmed } from './ask/confirmedSession.js';

type Beginning = Omit<SignIn, 'user'> & {
  readonly parameters: Responses;
  /** From ConfirmSignUp. */
  readonly session?: string | undefined;
};

/**
 * Begins a choice-based sign-in: with the preferred factor where the user has it, else with a choice.
 * @see https://docs.aws.amazon.com/cognito/latest/developerguide/authentication-flows-selection-sdk.html
 */
export async function startUserAuth(
  context: Context,
  { parameters, session, ...rest }: Beginning,
): Promise<AuthAnswer> {
  const { pool, client } = rest;
  if (pool.settings.UserPoolTier === 'LITE') throw errors.notInTier();
  const login = requireParameter(parameters, 'USERNAME');
  const user = findUser(pool, login);
  if (!user && !hidesUsers(client)) throw errors.userNotFound();
  const attempt = { ...rest, user, login, deviceKey: knownDevice(pool, user, parameters) };
  if (session !== undefined) return signInConfirmed(context, attempt, session);
  const preferred = readPreference(parameters);
  const byPassword = preferred === 'PASSWORD' || preferred === 'PASSWORD_SRP';
  // By password, only who knows it is told.
  if (user?.status === 'UNCONFIRMED' && !byPassword) throw errors.userNotConfirmed();
  if (user?.status === 'RESET_REQUIRED') throw errors.resetRequired();
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
