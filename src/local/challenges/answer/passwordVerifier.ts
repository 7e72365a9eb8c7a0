import { errors } from '../../base/errors.js';
import type { Context } from '../../context/context.js';
import { identityOf } from '../../credentials/passwords.js';
import { isProven } from '../../credentials/srp.js';
import { requireParameter } from '../../shapes/answers.js';
import type { Pool } from '../../state/pool.js';
import type { Challenge } from '../../state/signIn.js';
import { assertNotLocked, countFailure, forgetFailures } from '../../users/lockout.js';
import { afterPassword } from '../ask/afterPassword.js';
import type { AnswerChallenge } from './answers.js';

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
