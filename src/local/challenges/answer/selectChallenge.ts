import { errors } from '../../base/errors.js';
import type { Context } from '../../context/context.js';
import { type AuthAnswer, type Responses, requireParameter } from '../../shapes/answers.js';
import type { ChallengeName } from '../../shapes/common.js';
import type { Question } from '../../state/signIn.js';
import type { LoginAttempt } from '../ask/loginAttempt.js';
import { beginFactor } from './beginFactor.js';
import { answerPasskey } from './passkey.js';
import type { AnswerChallenge } from './turn.js';

/**
 * Translates the names PASSWORD, PASSWORD_SRP and WEB_AUTHN to an answer to SELECT_CHALLENGE, which means the same.
 */
export function readAnswer(
  name: ChallengeName,
  responses: Responses,
): { name: ChallengeName; responses: Responses } {
  if (name !== 'PASSWORD' && name !== 'PASSWORD_SRP' && name !== 'WEB_AUTHN') return { name, responses };
  return { name: 'SELECT_CHALLENGE', responses: { ...responses, ANSWER: name } };
}

/** Continues with the first factor that the person chose. */
export const answerSelectChallenge: AnswerChallenge<'SELECT_CHALLENGE'> = (turn, context) => {
  const { challenge, responses, ...signIn } = turn;
  const attempt = { ...signIn, login: responses.USERNAME ?? signIn.user.username };
  return chooseFactor(context, attempt, { question: challenge.question, responses });
};

/** An open SELECT_CHALLENGE and the responses to it. */
export interface Choice {
  readonly question: Extract<Question, { name: 'SELECT_CHALLENGE' }>;
  readonly responses: Responses;
}

/** Continues a sign-in, whose account may not exist, with the chosen first factor. */
export async function chooseFactor(
  context: Context,
  { user, ...rest }: LoginAttempt,
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
