import { confirmResetPassword, resetPassword } from 'aws-amplify/auth';
import type { Operations } from '../context/context.js';
import { hideDestination, pretendedDelivery, revealsAccount } from '../context/hideAccount.js';
import { metadataOf } from '../context/metadataOf.js';
import { toFailure } from '../failures/toFailure.js';
import { toDelivery } from '../sign-in/toStep.js';

/** Sends a code to set a new password with. The answer does not reveal whether the account exists. */
export const requestReset: Operations['requestReset'] = async (context, input) => {
  const { username } = input;
  const delivery = await resetPassword({
    username,
    options: metadataOf(context, 'requestReset', input),
  }).then(
    ({ nextStep }) => hideDestination(context, toDelivery(nextStep.codeDeliveryDetails)),
    (cause) => pretendedDelivery(context, cause),
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
    const failure = toFailure(cause, 'confirmReset');
    if (context.options.specific || !revealsAccount(failure.code)) throw cause;
    return { failure: { code: 'wrongCode', field: 'code', cause } };
  }
  return { name: 'signIn', username, notice: 'passwordChanged' };
};
