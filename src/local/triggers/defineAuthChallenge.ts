import * as z from 'zod/mini';
import { errors } from '../base/errors.js';
import type { Context } from '../context/context.js';
import { type CustomSignIn, describePerson } from './customSignIn.js';
import { invoke } from './invoke.js';

const response = z.object({
  challengeName: z.optional(z.string()),
  issueTokens: z.optional(z.boolean()),
  failAuthentication: z.optional(z.boolean()),
});

/**
 * Asks the pool's function for the step after the challenges so far.
 * @see https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-define-auth-challenge.html
 * @throws CognitoError UnexpectedLambdaException when the pool has no such function.
 */
export async function callDefineAuthChallenge(
  context: Context,
  signIn: CustomSignIn,
): Promise<z.infer<typeof response>> {
  const decided = await invoke(context, {
    trigger: 'DefineAuthChallenge',
    source: 'DefineAuthChallenge_Authentication',
    pool: signIn.pool,
    client: signIn.client,
    username: signIn.user?.username ?? signIn.login,
    request: { ...describePerson(signIn), session: signIn.custom },
    blank: { challengeName: null, issueTokens: null, failAuthentication: null },
    response,
  });
  if (!decided) throw errors.lambdaNotConfigured();
  return decided;
}
