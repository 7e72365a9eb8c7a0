import { errors } from '../../base/errors.js';
import type { Context } from '../../context/context.js';
import { type AuthAnswer, type Responses, requireParameter } from '../../shapes/answers.js';
import type { Pool } from '../../state/pool.js';
import type { Challenge } from '../../state/signIn.js';
import { assertNotLocked, countFailure } from '../../users/lockout.js';
import type { LoginAttempt } from '../ask/loginAttempt.js';
import { isNamed } from '../ask/openChallenge.js';
import { checkWithLockout } from './checkWithLockout.js';
import { checkCustomAnswer } from './customChallenge.js';
import { chooseFactor } from './selectChallenge.js';

/**
 * Answers a challenge of an account that does not exist: every proof counts as wrong.
 * @throws CognitoError CodeMismatchException or NotAuthorizedException when the responses contain a proof.
 */
export async function answerForUnknownUser(
  context: Context,
  attempt: Omit<LoginAttempt, 'user'>,
  { challenge, responses }: { challenge: Challenge; responses: Responses },
): Promise<AuthAnswer> {
  const { question } = challenge;
  if (isNamed(challenge, 'CUSTOM_CHALLENGE')) {
    return checkCustomAnswer(context, attempt, { challenge, responses });
  }
  if (question.name === 'EMAIL_OTP' || question.name === 'SMS_OTP') {
    requireParameter(responses, `${question.name}_CODE`);
    checkWithLockout(context, { pool: attempt.pool, user: challenge }, () => {
      throw errors.wrongMfaCode();
    });
  }
  if (question.name !== 'SELECT_CHALLENGE') {
    requireParameter(responses, 'TIMESTAMP');
    requireParameter(responses, 'PASSWORD_CLAIM_SIGNATURE');
    throw refuseProof(context, attempt.pool, challenge);
  }
  const answer = await chooseFactor(context, attempt, { question, responses });
  challenge.used = true;
  return answer;
}

function refuseProof(context: Context, pool: Pool, challenge: Challenge): never {
  const guess = { factor: 'password', username: challenge.username } as const;
  assertNotLocked(context, pool, guess);
  challenge.used = true;
  countFailure(context, pool, guess);
  throw errors.wrongCredentials();
}
