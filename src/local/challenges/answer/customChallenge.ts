import type { Context } from '../../context/context.js';
import { type AuthAnswer, type Responses, requireParameter } from '../../shapes/answers.js';
import type { CustomSignIn } from '../../triggers/customSignIn.js';
import { callVerifyAuthChallengeResponse } from '../../triggers/verifyAuthChallengeResponse.js';
import { continueCustomAuth } from '../ask/askCustomChallenge.js';
import type { ChallengeNamed } from '../ask/openChallenge.js';
import type { AnswerChallenge } from './turn.js';

/**
 * Lets the pool's function check the answer to a custom challenge; other functions of the pool decide what follows.
 */
export const answerCustomChallenge: AnswerChallenge<'CUSTOM_CHALLENGE'> = (turn, context) =>
  checkCustomAnswer(context, { ...turn, login: turn.user.username }, turn);

/** Checks the answer to a custom challenge, also for an account that does not exist. */
export async function checkCustomAnswer(
  context: Context,
  attempt: Omit<CustomSignIn, 'custom'>,
  { challenge, responses }: { challenge: ChallengeNamed<'CUSTOM_CHALLENGE'>; responses: Responses },
): Promise<AuthAnswer> {
  const { secrets, metadata } = challenge.question;
  const answer = requireParameter(responses, 'ANSWER');
  const before = challenge.custom ?? [];
  // A Session takes one answer. After a wrong answer the functions decide whether there is a new Session.
  challenge.used = true;
  const correct = await callVerifyAuthChallengeResponse(
    context,
    { ...attempt, custom: before },
    { answer, secrets },
  );
  const result = {
    challengeName: 'CUSTOM_CHALLENGE',
    challengeResult: correct,
    ...(metadata === undefined ? {} : { challengeMetadata: metadata }),
  };
  return continueCustomAuth(context, { ...attempt, custom: [...before, result] });
}
