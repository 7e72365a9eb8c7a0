import * as z from 'zod/mini';
import { errors } from '../base/errors.js';
import type { Context } from '../context/context.js';
import { type CustomSignIn, describePerson } from './customSignIn.js';
import { invoke } from './invoke.js';

const texts = z.optional(z.record(z.string(), z.string()));
const response = z.object({
  publicChallengeParameters: texts,
  privateChallengeParameters: texts,
  challengeMetadata: z.optional(z.string()),
});

/**
 * Asks the pool's function for a challenge: the parameters for the app, and the private parameters for checking the
 * answer.
 * @see https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-create-auth-challenge.html
 * @throws CognitoError UnexpectedLambdaException when the pool has no such function.
 */
export async function callCreateAuthChallenge(
  context: Context,
  signIn: CustomSignIn,
): Promise<z.infer<typeof response>> {
  const made = await invoke(context, {
    trigger: 'CreateAuthChallenge',
    source: 'CreateAuthChallenge_Authentication',
    pool: signIn.pool,
    client: signIn.client,
    username: signIn.user?.username ?? signIn.login,
    request: { ...describePerson(signIn), challengeName: 'CUSTOM_CHALLENGE', session: signIn.custom },
    blank: { publicChallengeParameters: null, privateChallengeParameters: null, challengeMetadata: null },
    response,
  });
  if (!made) throw errors.lambdaNotConfigured();
  return made;
}
