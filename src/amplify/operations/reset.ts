import { confirmResetPassword, resetPassword } from 'aws-amplify/auth';
import type { Delivery, FailureCode } from '../../core/index.js';
import { toFailure } from '../toFailure.js';
import { toDelivery } from '../toStep.js';
import type { Context, Operations } from './operations.js';
import { metadataOf } from './withMetadata.js';

/** Sends a code to set a new password with; what is shown does not tell whether the account exists. */
export const requestReset: Operations['requestReset'] = async (context, input) => {
  const username = input.username.trim();
  const delivery = await resetPassword({
    username,
    options: metadataOf(context, 'requestReset', input),
  }).then(
    ({ nextStep }) => told(context, toDelivery(nextStep.codeDeliveryDetails)),
    (cause) => sentToNobody(context, cause),
  );
  return { name: 'resetPassword', username, delivery };
};

/** Sets the new password. Cognito does not sign in with it. */
export const confirmReset: Operations['confirmReset'] = async (context, input) => {
  const { username, code, newPassword } = input;
  const options = metadataOf(context, 'confirmReset', input);
  try {
    await confirmResetPassword({ username, confirmationCode: code, newPassword, options });
  } catch (cause) {
    const { code: reason } = toFailure(cause, 'confirmReset');
    if (context.options.specific || !ofTheAccount.includes(reason)) throw cause;
    return { failure: { code: 'wrongCode', field: 'code', cause } };
  }
  return { name: 'signIn', username, notice: 'passwordChanged' };
};

/** What Cognito refuses for the sake of one account, and only where there is one. */
const ofTheAccount: readonly FailureCode[] = ['userDisabled', 'userNotConfirmed', 'noVerifiedContact'];

// Where a code went tells that there is an account for it.
function told({ options }: Context, { destination, medium }: Delivery): Delivery {
  return options.specific ? { destination, medium } : { medium };
}

// The words of a function of the pool are for the person who is to read them.
function sentToNobody({ options }: Context, cause: unknown): Delivery {
  const { code, message } = toFailure(cause, 'requestReset');
  const telling = ofTheAccount.includes(code) || code === 'wrongCredentials' || code === 'refused';
  if (options.specific || message !== undefined || !telling) throw cause;
  return {};
}
