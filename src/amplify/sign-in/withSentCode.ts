import { resendSignUpCode, resetPassword } from 'aws-amplify/auth';
import type { Step } from '../../core/index.js';
import type { Context } from '../context/context.js';
import { told } from '../context/hideAccount.js';
import { metadataOf } from '../context/metadataOf.js';
import { toConfirm } from './toConfirmStep.js';
import { toDelivery } from './toStep.js';

/** Has a code sent where Cognito ends a sign-in and sends nothing by itself. @throws what Amplify throws. */
export async function withCode(context: Context, step: Step): Promise<Step> {
  if (step.name === 'resetPassword') {
    const options = metadataOf(context, 'requestReset');
    const { nextStep } = await resetPassword({ username: step.username, options });
    return { ...step, delivery: told(context, toDelivery(nextStep.codeDeliveryDetails)) };
  }
  if (step.name === 'confirmSignUp') {
    const options = metadataOf(context, 'resendSignUpCode');
    // An earlier code may still be good, and the form can ask for another.
    const details = await resendSignUpCode({ username: step.username, options }).catch(() => undefined);
    return toConfirm(context, step.username, toDelivery(details));
  }
  return step;
}
