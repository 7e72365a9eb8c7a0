import { errors } from '../base/errors.js';
import type { Context } from '../context/context.js';
import { knownDevice } from '../credentials/devices.js';
import { hidesUsers } from '../pools/clients.js';
import { type AuthAnswer, requireParameter } from '../shapes/answers.js';
import type { User } from '../state/user.js';
import { findUser } from '../users/users.js';
import { signInByPassword } from './answer/signInByPassword.js';
import { startCustomAuth } from './ask/askCustomChallenge.js';
import { askPasswordProof } from './ask/askPasswordProof.js';
import { beforeSignIn } from './beforeSignIn.js';
import type { SignInStart } from './signInStart.js';
import { startUserAuth } from './startUserAuth.js';

/**
 * Begins a sign-in by any flow. The caller has checked that the app client may use the flow.
 * @throws CognitoError every refusal.
 */
export async function beginSignIn(context: Context, start: SignInStart): Promise<AuthAnswer> {
  await beforeSignIn(context, start);
  switch (start.flow) {
    case 'USER_SRP_AUTH':
      return startSrpAuth(context, start);
    case 'USER_PASSWORD_AUTH':
      return startPasswordAuth(context, start);
    case 'USER_AUTH':
      return startUserAuth(context, start);
    case 'CUSTOM_AUTH':
      return startCustomChallenges(context, start);
  }
}

async function startSrpAuth(context: Context, start: SignInStart): Promise<AuthAnswer> {
  const login = requireParameter(start.parameters, 'USERNAME');
  const A = requireParameter(start.parameters, 'SRP_A');
  const user = lookUp(start, login);
  // A reset makes the old password void, so there is nothing to prove.
  if (user?.status === 'RESET_REQUIRED') throw errors.resetRequired();
  return askPasswordProof(context, { ...beginningOf(start), user }, { login, A });
}

async function startPasswordAuth(context: Context, start: SignInStart): Promise<AuthAnswer> {
  const { pool, parameters } = start;
  const login = requireParameter(parameters, 'USERNAME');
  const password = requireParameter(parameters, 'PASSWORD');
  const user = lookUp(start, login);
  const deviceKey = knownDevice(pool, user, parameters);
  return signInByPassword(context, { ...beginningOf(start), user, deviceKey }, { login, password });
}

async function startCustomChallenges(context: Context, start: SignInStart): Promise<AuthAnswer> {
  const { pool, parameters } = start;
  const login = requireParameter(parameters, 'USERNAME');
  const user = lookUp(start, login);
  const deviceKey = knownDevice(pool, user, parameters);
  return startCustomAuth(context, { ...beginningOf(start), user, login, deviceKey }, parameters);
}

function beginningOf({ pool, client, withoutTokens }: SignInStart) {
  return { pool, client, withoutTokens };
}

function lookUp({ pool, client }: SignInStart, login: string): User | undefined {
  const user = findUser(pool, login);
  if (!user && !hidesUsers(client)) throw errors.userNotFound();
  return user;
}
