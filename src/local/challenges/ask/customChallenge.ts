import { errors } from '../../base/errors.js';
import type { Context } from '../../context/context.js';
import { type AuthAnswer, type Responses, requireParameter } from '../../shapes/answers.js';
import { callCreateAuthChallenge } from '../../triggers/createAuthChallenge.js';
import type { CustomSignIn } from '../../triggers/customSignIn.js';
import { callDefineAuthChallenge } from '../../triggers/defineAuthChallenge.js';
import { callVerifyAuthChallengeResponse } from '../../triggers/verifyAuthChallengeResponse.js';
import type { AnswerChallenge } from '../answer/answers.js';
import { askPasswordProof } from './askPasswordProof.js';
import { endSignIn } from './endSignIn.js';
import { type ChallengeNamed, openChallenge } from './openChallenge.js';
import { unknownUserCredentials } from './unknownUserCredentials.js';

/**
 * Begins a sign-in by the pool's own challenges, with a password before them where SRP was begun along with it.
 * @see https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-authentication-flow-methods.html
 */
export async function startCustomAuth(
  context: Context,
  attempt: Omit<CustomSignIn, 'custom'>,
  parameters: Responses,
): Promise<AuthAnswer> {
  const { user } = attempt;
  if (user && !user.enabled) throw errors.userDisabled();
  if (user?.status === 'UNCONFIRMED') throw errors.userNotConfirmed();
  if (user?.status === 'RESET_REQUIRED') throw errors.resetRequired();
  if (parameters.CHALLENGE_NAME !== 'SRP_A') return goOn(context, { ...attempt, custom: [] });
  const A = requireParameter(parameters, 'SRP_A');
  const custom = [{ challengeName: 'SRP_A', challengeResult: true }];
  return goOn(context, { ...attempt, custom }, A);
}

/** Asks what the pool's functions want next, or ends the sign-in as they say. */
export async function goOn(context: Context, signIn: CustomSignIn, A?: string): Promise<AuthAnswer> {
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

/** Has the answer checked; right or wrong, the pool's functions decide what follows. */
export const answerCustomChallenge: AnswerChallenge<'CUSTOM_CHALLENGE'> = (turn, context) =>
  checkCustomAnswer(context, { ...turn, login: turn.user.username }, turn);

/** The same for somebody who may be nobody. */
export async function checkCustomAnswer(
  context: Context,
  attempt: Omit<CustomSignIn, 'custom'>,
  { challenge, responses }: { challenge: ChallengeNamed<'CUSTOM_CHALLENGE'>; responses: Responses },
): Promise<AuthAnswer> {
  const { secrets, metadata } = challenge.question;
  const answer = requireParameter(responses, 'ANSWER');
  const before = challenge.custom ?? [];
  // One answer a Session; a wrong one is followed by a new Session if the functions so decide.
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
  return goOn(context, { ...attempt, custom: [...before, result] });
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
