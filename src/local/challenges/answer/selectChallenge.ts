import { errors } from '../../base/errors.js';
import type { Context } from '../../context/context.js';
import { type AuthAnswer, type Responses, requireParameter } from '../../shapes/answers.js';
import type { ChallengeName } from '../../shapes/common.js';
import type { Challenge, Question } from '../../state/signIn.js';
import type { Attempt } from '../ask/attempt.js';
import { checkCustomAnswer } from '../ask/customChallenge.js';
import { isNamed } from '../ask/openChallenge.js';
import type { AnswerChallenge } from './answers.js';
import { beginFactor } from './beginFactor.js';
import { answerPasskey } from './passkey.js';
import { refuseStranger } from './passwordVerifier.js';

/** An answer under the name by which it is known here: naming a factor's own challenge is the same as choosing the factor. */
export function readAnswer(
  name: ChallengeName,
  responses: Responses,
): { name: ChallengeName; responses: Responses } {
  if (name !== 'PASSWORD' && name !== 'PASSWORD_SRP' && name !== 'WEB_AUTHN') return { name, responses };
  return { name: 'SELECT_CHALLENGE', responses: { ...responses, ANSWER: name } };
}

/** Goes on with the factor that was chosen. */
export const answerSelectChallenge: AnswerChallenge<'SELECT_CHALLENGE'> = (turn, context) => {
  const { challenge, responses, ...signIn } = turn;
  const attempt = { ...signIn, login: responses.USERNAME ?? signIn.user.username };
  return choose(context, attempt, { question: challenge.question, responses });
};

/**
 * Answers for an account that does not exist as for one whose every proof is wrong.
 * @throws CognitoError CodeMismatchException or NotAuthorizedException, once a proof was sent.
 */
export async function answerStranger(
  context: Context,
  attempt: Omit<Attempt, 'user'>,
  { challenge, responses }: { challenge: Challenge; responses: Responses },
): Promise<AuthAnswer> {
  const { question } = challenge;
  if (isNamed(challenge, 'CUSTOM_CHALLENGE')) {
    return checkCustomAnswer(context, attempt, { challenge, responses });
  }
  if (question.name === 'EMAIL_OTP' || question.name === 'SMS_OTP') throw errors.wrongMfaCode();
  if (question.name !== 'SELECT_CHALLENGE') throw refuseStranger(context, attempt.pool, challenge);
  const answer = await choose(context, attempt, { question, responses });
  challenge.used = true;
  return answer;
}

interface Choice {
  readonly question: Extract<Question, { name: 'SELECT_CHALLENGE' }>;
  readonly responses: Responses;
}

async function choose(
  context: Context,
  { user, ...rest }: Attempt,
  { question, responses }: Choice,
): Promise<AuthAnswer> {
  const answer = requireParameter(responses, 'ANSWER');
  const factor = question.choices.find((choice) => choice === answer);
  if (!factor) throw errors.invalidSelection();
  const credential = responses.CREDENTIAL;
  if (factor !== 'WEB_AUTHN' || credential === undefined || !user) {
    return beginFactor(context, { ...rest, user }, { factor, given: responses });
  }
  const challenge = question.passkeyChallenge;
  if (challenge === undefined) throw errors.invalidSession();
  return answerPasskey(context, { ...rest, user }, { challenge, credential });
}
