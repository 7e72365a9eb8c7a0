import { errors } from '../../base/errors.js';
import type { Context } from '../../context/context.js';
import { hidesUsers } from '../../pools/clients.js';
import { type AuthAnswer, type Responses, requireParameter } from '../../shapes/answers.js';
import { callCreateAuthChallenge } from '../../triggers/createAuthChallenge.js';
import type { CustomSignIn } from '../../triggers/customSignIn.js';
import { callDefineAuthChallenge } from '../../triggers/defineAuthChallenge.js';
import { askPasswordProof } from './askPasswordProof.js';
import { endSignIn } from './endSignIn.js';
import { openChallenge } from './openChallenge.js';
import { unknownUserCredentials } from './unknownUserCredentials.js';

/**
 * Begins a sign-in by custom challenges. A request with `CHALLENGE_NAME: SRP_A` checks the password by SRP first.
 * @see https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-authentication-flow-methods.html
 */
export async function startCustomAuth(
  context: Context,
  attempt: Omit<CustomSignIn, 'custom'>,
  parameters: Responses,
): Promise<AuthAnswer> {
  const { client, user } = attempt;
  if (user && !user.enabled && !hidesUsers(client)) throw errors.userDisabled();
  if (user?.status === 'UNCONFIRMED') throw errors.userNotConfirmed();
  if (user?.status === 'RESET_REQUIRED') throw errors.resetRequired();
  if (parameters.CHALLENGE_NAME !== 'SRP_A') return continueCustomAuth(context, { ...attempt, custom: [] });
  const A = requireParameter(parameters, 'SRP_A');
  const custom = [{ challengeName: 'SRP_A', challengeResult: true }];
  return continueCustomAuth(context, { ...attempt, custom }, A);
}

/** Asks the pool's functions for the next step: a challenge, tokens or a refusal. */
export async function continueCustomAuth(
  context: Context,
  signIn: CustomSignIn,
  A?: string,
): Promise<AuthAnswer> {
  const { challengeName, issueTokens, failAuthentication } = await callDefineAuthChallenge(context, signIn);
  const { user, login } = signIn;
  if (failAuthentication) throw errors.wrongCredentials();
  if (issueTokens) {
    if (!user) throw errors.wrongCredentials();
    return endSignIn(context, { ...signIn, user, custom: undefined });
  }
  if (challengeName === 'PASSWORD_VERIFIER' && A !== undefined) {
    return askPasswordProof(context, { ...signIn, user }, { login, A });
  }
  if (challengeName !== 'CUSTOM_CHALLENGE') throw errors.lambdaAnsweredNonsense();
  return askCustomChallenge(context, signIn);
}

async function askCustomChallenge(context: Context, signIn: CustomSignIn): Promise<AuthAnswer> {
  const made = await callCreateAuthChallenge(context, signIn);
  const user = signIn.user ?? (await unknownUserCredentials(signIn.pool, signIn.login));
  const question = {
    name: 'CUSTOM_CHALLENGE',
    secrets: made.privateChallengeParameters ?? {},
    ...(made.challengeMetadata === undefined ? {} : { metadata: made.challengeMetadata }),
  } as const;
  return {
    ChallengeName: 'CUSTOM_CHALLENGE',
    Session: openChallenge(context, { ...signIn, user }, question),
    ChallengeParameters: { USERNAME: user.username, ...made.publicChallengeParameters },
  };
}
