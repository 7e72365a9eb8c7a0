import { confirmSignIn, resendSignUpCode, resetPassword, signOut, signIn as start } from 'aws-amplify/auth';
import type { SignInInput, Step } from '../../core/index.js';
import { forgetWrongPasswords, withLockout } from '../lockout.js';
import { toFailure } from '../toFailure.js';
import { toDelivery, toStep } from '../toStep.js';
import type { Operations } from './operations.js';

/** Signs in with a password over SRP, so that the password itself never leaves the page. */
export const signIn: Operations['signIn'] = async (_context, { username: typed, password }) => {
  // Cognito takes names verbatim, and phones put a space after a suggestion.
  const username = typed.trim();
  await nextFrame();
  try {
    const { nextStep } = await startAnew({ username, password });
    forgetWrongPasswords(username);
    return await withCode(toStep(nextStep, username));
  } catch (cause) {
    return { failure: withLockout(toFailure(cause, 'signIn'), username) };
  }
};

/** Answers the open challenge; Amplify knows which one that is. */
export const answerChallenge: Operations['answerChallenge'] = async (_context, input, from) => {
  const { nextStep } = await confirmSignIn({
    challengeResponse: input.answer,
    options: input.attributes && { userAttributes: input.attributes },
  });
  return withCode(toStep(nextStep, 'username' in from ? from.username : undefined));
};

// Whoever fills in this form wants to be somebody else than the person a forgotten session belongs to.
async function startAnew(input: SignInInput) {
  try {
    return await start(input);
  } catch (cause) {
    if (toFailure(cause, 'signIn').code !== 'alreadySignedIn') throw cause;
    await signOut();
    // Amplify does not wait for the removal of its tokens.
    await nextFrame();
    return start(input);
  }
}

// Cognito sends nothing by itself when a sign-in ends at these two.
async function withCode(step: Step): Promise<Step> {
  if (step.name === 'resetPassword') {
    const { nextStep } = await resetPassword({ username: step.username });
    return { ...step, delivery: toDelivery(nextStep.codeDeliveryDetails) };
  }
  if (step.name === 'confirmSignUp') {
    // An earlier code may still be good, and the form can ask for another.
    const details = await resendSignUpCode({ username: step.username }).catch(() => undefined);
    return { ...step, delivery: toDelivery(details) };
  }
  return step;
}

// SRP blocks the page for some tenths of a second; the pending state is painted before. A hidden tab has no frames.
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 100);
    globalThis.requestAnimationFrame?.(() => setTimeout(resolve));
  });
}
