import { errors } from '../../base/errors.js';
import { identityOf } from '../../credentials/passwords.js';
import { isProven } from '../../credentials/srp.js';
import { requireParameter } from '../../shapes/answers.js';
import { assertNotLocked, countFailure, forgetFailures } from '../../users/lockout.js';
import { afterPassword } from '../ask/afterPassword.js';
import type { AnswerChallenge } from './turn.js';

/** Checks the client's SRP proof of the password. */
export const answerPasswordProof: AnswerChallenge<'PASSWORD_VERIFIER'> = async (turn, context) => {
  const { pool, challenge, responses } = turn;
  const proof = {
    secretBlock: challenge.id,
    timestamp: requireParameter(responses, 'TIMESTAMP'),
    signature: requireParameter(responses, 'PASSWORD_CLAIM_SIGNATURE'),
  };
  const guess = { factor: 'password', username: challenge.username } as const;
  assertNotLocked(context, pool, guess);
  // A challenge takes one proof, right or wrong.
  challenge.used = true;
  const proven = await isProven(challenge.question.exchange, identityOf(pool, challenge.username), proof);
  if (!proven) {
    countFailure(context, pool, guess);
    throw errors.wrongCredentials();
  }
  forgetFailures(pool, guess);
  return afterPassword(context, turn);
};
