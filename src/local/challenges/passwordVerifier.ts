import { toBase64 } from '../bytes.js';
import type { Context, SignIn } from '../context.js';
import { errors, invalidParameter } from '../errors.js';
import { assertNotLocked, countFailure, forgetFailures } from '../limits.js';
import { identityOf } from '../passwords.js';
import { isProven, openExchange } from '../srp.js';
import type { Challenge, Pool } from '../store.js';
import { strangerCredentials } from '../strangers.js';
import { afterPassword } from './afterPassword.js';
import { type AnswerChallenge, type AuthAnswer, requireParameter } from './answers.js';
import { openChallenge } from './openChallenge.js';

/** Opens an SRP exchange. An account that does not exist gets a challenge that looks the same and that no password answers. */
export async function askPasswordProof(
  context: Context,
  { user, ...rest }: Omit<SignIn, 'user'> & { user?: SignIn['user'] | undefined },
  { login, A }: { login: string; A: string },
): Promise<AuthAnswer> {
  const stranger = await strangerCredentials(rest.pool, login);
  const { salt, verifier } = user?.password ?? stranger;
  const username = user?.username ?? stranger.username;
  const exchange = await openExchange({ salt, verifier }, A, context.random);
  if (!exchange) throw invalidParameter('Invalid SRP_A');
  const secretBlock = toBase64(context.random(256));
  const question = { name: 'PASSWORD_VERIFIER', exchange } as const;
  // The secret block is what comes back with the answer; this challenge has no Session.
  openChallenge(context, { ...rest, user: { username } }, question, secretBlock);
  return {
    ChallengeName: 'PASSWORD_VERIFIER',
    ChallengeParameters: {
      SALT: salt,
      SRP_B: exchange.B,
      SECRET_BLOCK: secretBlock,
      USERNAME: username,
      USER_ID_FOR_SRP: username,
    },
  };
}

/** Checks the client's proof that it knows the password. */
export const answerPasswordProof: AnswerChallenge<'PASSWORD_VERIFIER'> = async (turn, context) => {
  const { pool, challenge, responses } = turn;
  const proof = {
    secretBlock: challenge.id,
    timestamp: requireParameter(responses, 'TIMESTAMP'),
    signature: requireParameter(responses, 'PASSWORD_CLAIM_SIGNATURE'),
  };
  const guess = { factor: 'password', username: challenge.username } as const;
  assertNotLocked(context, pool, guess);
  // One proof a challenge, right or wrong.
  challenge.used = true;
  const proven = await isProven(challenge.question.exchange, identityOf(pool, challenge.username), proof);
  if (!proven) {
    countFailure(context, pool, guess);
    throw errors.wrongCredentials();
  }
  forgetFailures(pool, guess);
  return afterPassword(context, turn);
};

/**
 * Refuses a proof for an account that does not exist, as it would a wrong password.
 * @throws CognitoError NotAuthorizedException, always.
 */
export function refuseStranger(context: Context, pool: Pool, challenge: Challenge): never {
  const guess = { factor: 'password', username: challenge.username } as const;
  assertNotLocked(context, pool, guess);
  challenge.used = true;
  countFailure(context, pool, guess);
  throw errors.wrongCredentials();
}
