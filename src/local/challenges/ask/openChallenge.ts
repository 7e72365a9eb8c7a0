import { minute } from '../../base/clock.js';
import { errors } from '../../base/errors.js';
import { randomToken } from '../../base/random.js';
import { sweep } from '../../base/sweep.js';
import type { Context, SignIn } from '../../context/context.js';
import type { ChallengeName } from '../../shapes/common.js';
import type { Challenge, Question } from '../../state/signIn.js';
import { comparable, findUser } from '../../users/users.js';

type WithoutUser = Pick<SignIn, 'pool' | 'client' | 'deviceKey' | 'custom' | 'methods' | 'target'> & {
  user: { username: string };
  /** The name that the person typed. */
  login?: string;
};

/** Opens a challenge and returns its Session, which lasts three minutes or as long as the app client sets. */
export function openChallenge(
  context: Context,
  { pool, client, user, login, deviceKey, custom, methods, target }: WithoutUser,
  question: Question,
  id = randomToken(context.random),
): string {
  const { store, clock } = context;
  const lifetime = (client.settings.AuthSessionValidity ?? 3) * minute;
  sweep(store.challenges, ({ used, expiresAt }) => used || clock.now() >= expiresAt);
  store.challenges.set(id, {
    id,
    poolId: pool.id,
    clientId: client.id,
    username: user.username,
    ...(login === undefined ? {} : { login: comparable(pool, login) }),
    expiresAt: clock.now() + lifetime,
    used: false,
    ...(deviceKey === undefined ? {} : { deviceKey }),
    ...(custom ? { custom } : {}),
    ...(methods?.length ? { methods } : {}),
    ...(target === undefined ? {} : { target }),
    question,
  });
  return id;
}

/**
 * Finds the open challenge of a Session.
 * @throws CognitoError NotAuthorizedException when the challenge does not exist, was answered or has expired.
 */
export function findChallenge<Name extends ChallengeName>(
  { store, clock }: Context,
  { session, name }: { session: string; name: Name },
): ChallengeNamed<Name> {
  const challenge = store.challenges.get(session);
  if (!challenge || !isNamed(challenge, name)) throw errors.invalidSession();
  if (challenge.used) throw errors.sessionUsed();
  if (clock.now() >= challenge.expiresAt) throw errors.sessionExpired();
  return challenge;
}

/** A challenge with one kind of question. */
export type ChallengeNamed<Name extends ChallengeName> = Challenge & {
  readonly question: Extract<Question, { name: Name }>;
};

/** Whether a challenge has that kind of question. */
export function isNamed<Name extends ChallengeName>(
  challenge: Challenge,
  name: Name,
): challenge is ChallengeNamed<Name> {
  return challenge.question.name === name;
}

/**
 * Returns the sign-in of a challenge.
 * @throws CognitoError NotAuthorizedException when the account or the app client was deleted.
 */
export function signInOf({ store }: Context, challenge: Challenge): SignIn {
  const pool = store.pools.get(challenge.poolId);
  const client = store.clients.get(challenge.clientId);
  const user = pool && findUser(pool, challenge.username);
  if (!pool || !client || !user) throw errors.invalidSession();
  const { custom, methods, target } = challenge;
  return { pool, client, user, custom, methods, target };
}
