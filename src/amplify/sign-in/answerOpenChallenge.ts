import { type ChallengeInput, isChallenge, type Step } from '../../core/index.js';
import type { Context } from '../context/context.js';
import { metadataOf } from '../context/metadataOf.js';
import { toFailure } from '../failures/toFailure.js';
import type { Attempt } from '../memory/clientMemory.js';
import { alternativesAfter, withAlternatives } from './alternatives.js';
import { confirmOpenSignIn } from './confirmOpenSignIn.js';
import { chooseFirstFactor } from './firstFactors.js';
import { afterHiddenChoice } from './hiddenState.js';
import { toStep } from './toStep.js';
import { withSentCode } from './withSentCode.js';

/** Answers the challenge that Amplify has open. @throws what Amplify throws */
export async function answerOpenChallenge(
  context: Context,
  input: ChallengeInput,
  from: Step,
): Promise<Step> {
  const { clientMetadata } = metadataOf(context, 'answerChallenge', input);
  if (from.name === 'firstFactorSelection') {
    const step = afterHiddenChoice(context, from, input.answer);
    if (step) return step;
    return chooseFirstFactor(context, from, { factor: input.answer, clientMetadata });
  }
  const options = { clientMetadata, userAttributes: input.attributes };
  const username = usernameOf(from);
  const answer = { challengeResponse: input.answer, options };
  const { nextStep } = await confirmOpenSignIn(context, answer, username);
  return withAlternatives(toStep(nextStep, username), alternativesAfter(from));
}

/**
 * Keeps what the person typed while Cognito still asks for a challenge, so that the sign-in can restart; forgets it
 * otherwise. Sends a code if the step needs one. @throws what Amplify throws
 */
export function reachStep(context: Context, step: Step, attempt: Attempt | undefined): Promise<Step> {
  if (attempt && isChallenge(step)) context.memory.attempt.keep(attempt);
  else context.memory.attempt.forget();
  return withSentCode(context, step);
}

/** Whether the session of the sign-in has ended, at Cognito or in Amplify. */
export function isSessionExpired(cause: unknown): boolean {
  return toFailure(cause, 'answerChallenge').code === 'sessionExpired';
}

/** The username that the step is about, where it has one. */
export function usernameOf(step: Step): string | undefined {
  return 'username' in step ? step.username : undefined;
}
