import * as z from 'zod/mini';
import { errors } from '../base/errors.js';
import type { Context } from '../context/context.js';
import { type CustomSignIn, describePerson } from './customSignIn.js';
import { invoke } from './invoke.js';

/**
 * Asks the pool's function whether the answer to a custom challenge is right.
 * @see https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-verify-auth-challenge-response.html
 * @throws CognitoError UnexpectedLambdaException when the pool has no such function.
 */
export async function callVerifyAuthChallengeResponse(
  context: Context,
  signIn: CustomSignIn,
  { answer, secrets }: { answer: string; secrets: Readonly<Record<string, string>> },
): Promise<boolean> {
  const verified = await invoke(context, {
    trigger: 'VerifyAuthChallengeResponse',
    source: 'VerifyAuthChallengeResponse_Authentication',
    pool: signIn.pool,
    client: signIn.client,
    username: signIn.user?.username ?? signIn.login,
    request: {
      ...describePerson(signIn),
      privateChallengeParameters: secrets,
      challengeAnswer: answer,
    },
    blank: { answerCorrect: null },
    response: z.object({ answerCorrect: z.boolean() }),
  });
  if (!verified) throw errors.lambdaNotConfigured();
  return verified.answerCorrect;
}
