import { resendSignUpCode, resetPassword } from 'aws-amplify/auth';
import type { Step } from '../../core/index.js';
import type { Context } from '../context/context.js';
import { hideDestination } from '../context/hideAccount.js';
import { metadataOf } from '../context/metadataOf.js';
import { toConfirmStep } from './toConfirmStep.js';
import { toDelivery } from './toStep.js';

/** Sends the code of a step at which Cognito ends a sign-in without sending one. @throws what Amplify throws */
export async function withSentCode(context: Context, step: Step): Promise<Step> {
  if (step.name === 'resetPassword') {
    const options = metadataOf(context, 'requestReset');
    const { nextStep } = await resetPassword({ username: step.username, options });
    return { ...step, delivery: hideDestination(context, toDelivery(nextStep.codeDeliveryDetails)) };
  }
  if (step.name === 'confirmSignUp') {
    const options = metadataOf(context, 'resendSignUpCode');
    // A failure is no end: an earlier code may still be valid, and the form can ask for another code.
    const details = await resendSignUpCode({ username: step.username, options }).catch(() => undefined);
    return toConfirmStep(context, step.username, toDelivery(details));
  }
  return step;
}
