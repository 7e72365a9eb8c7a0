import { errors, invalidParameter } from '../base/errors.js';
import type { Context, SignIn } from '../context/context.js';
import { knownDevice } from '../credentials/devices.js';
import { type AuthAnswer, type Responses, requireParameter } from '../shapes/answers.js';
import type { ChallengeName } from '../shapes/common.js';
import type { Pool } from '../state/pool.js';
import type { Challenge, Question } from '../state/signIn.js';
import { comparable, findUser } from '../users/users.js';
import { readAnswer } from './answer/selectChallenge.js';
import { answerChallenge, isAnswerable } from './answer/table.js';
import { answerForUnknownUser } from './answer/unknownUser.js';
import { findChallenge } from './ask/openChallenge.js';

/** The request that answers a challenge. */
export interface SignInStep extends Pick<SignIn, 'pool' | 'client' | 'clientMetadata' | 'withoutTokens'> {
  readonly challengeName: ChallengeName;
  /** Absent for PASSWORD_VERIFIER, whose secret block identifies the challenge. */
  readonly session?: string | undefined;
  readonly responses: Responses;
}

/**
 * Continues a sign-in with the answer to its open challenge. A wrong code leaves the Session open; a right code ends
 * it.
 * @throws CognitoError every refusal.
 */
export async function continueSignIn(context: Context, step: SignInStep): Promise<AuthAnswer> {
  const { pool, client, clientMetadata, withoutTokens } = step;
  const { name, responses } = readAnswer(step.challengeName, step.responses);
  const username = requireParameter(responses, 'USERNAME');
  if (!isAnswerable(name)) throw invalidParameter(`${name} is not an open challenge of this user pool.`);
  const challenge = findChallenge(context, { session: sessionOf(name, step), name });
  if (challenge.clientId !== client.id) throw errors.invalidSession();
  const user = findUser(pool, challenge.username);
  if (!user) {
    assertSameLogin(pool, challenge, username);
    const attempt = { pool, client, login: challenge.login ?? username, clientMetadata };
    return answerForUnknownUser(context, attempt, { challenge, responses });
  }
  if (findUser(pool, username) !== user) throw errors.invalidSession();
  const deviceKey = knownDevice(pool, user, responses) ?? challenge.deviceKey;
  const custom = challenge.custom && [...challenge.custom, { challengeName: name, challengeResult: true }];
  const { methods, target } = challenge;
  const signIn = { pool, client, user, deviceKey, clientMetadata, custom, methods, target, withoutTokens };
  const answer = await answerChallenge({ ...signIn, challenge, responses }, context);
  challenge.used = true;
  return answer;
}

// As for a real account: the answer names the account of the challenge by its username or as the person typed it.
function assertSameLogin(pool: Pool, { username, login }: Challenge, given: string): void {
  const same = given === username || login === undefined || comparable(pool, given) === login;
  if (!same) throw errors.invalidSession();
}

function sessionOf(name: Question['name'], { session, responses }: SignInStep): string {
  if (name === 'PASSWORD_VERIFIER') return requireParameter(responses, 'PASSWORD_CLAIM_SECRET_BLOCK');
  if (session === undefined) throw invalidParameter('Missing required parameter Session');
  return session;
}
