import { confirmSignIn } from 'aws-amplify/auth';
import { type ChallengeInput, isChallenge, type Step } from '../../core/index.js';
import type { Context } from '../context/context.js';
import { metadataOf } from '../context/metadataOf.js';
import { toFailure } from '../failures/toFailure.js';
import type { Attempt } from '../memory/shortMemory.js';
import { waysAfter, withWays } from './alternatives.js';
import { chooseFactor } from './firstFactors.js';
import { toStep } from './toStep.js';
import { withCode } from './withSentCode.js';

/** Answers the challenge that Amplify has open. @throws what Amplify throws. */
export async function answered(context: Context, input: ChallengeInput, from: Step): Promise<Step> {
  const { clientMetadata } = metadataOf(context, 'answerChallenge', input);
  if (from.name === 'firstFactorSelection') {
    return chooseFactor(context, from, { factor: input.answer, clientMetadata });
  }
  const options = { clientMetadata, userAttributes: input.attributes };
  const { nextStep } = await confirmSignIn({ challengeResponse: input.answer, options });
  return withWays(toStep(nextStep, usernameOf(from)), waysAfter(from));
}

/** The step that was reached: while it asks for something, what was given to come there is kept. */
export function settled(context: Context, step: Step, given: Attempt | null): Promise<Step> {
  if (given && isChallenge(step)) context.attempt.keep(given);
  else context.attempt.drop();
  return withCode(context, step);
}

/** Whether the session of the sign-in is over, at Cognito or in Amplify. */
export function hasExpired(cause: unknown): boolean {
  return toFailure(cause, 'answerChallenge').code === 'sessionExpired';
}

/** Whose sign-in it is. */
export function usernameOf(step: Step): string | undefined {
  return 'username' in step ? step.username : undefined;
}
