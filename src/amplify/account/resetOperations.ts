import { confirmResetPassword, resetPassword } from 'aws-amplify/auth';
import type { Operations } from '../context/context.js';
import { isTelling, sentToNobody, told } from '../context/hideAccount.js';
import { metadataOf } from '../context/metadataOf.js';
import { toFailure } from '../failures/toFailure.js';
import { toDelivery } from '../sign-in/toStep.js';

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
    if (context.options.specific || !isTelling(reason)) throw cause;
    return { failure: { code: 'wrongCode', field: 'code', cause } };
  }
  return { name: 'signIn', username, notice: 'passwordChanged' };
};
