import { confirmResetPassword, resetPassword } from 'aws-amplify/auth';
import { toDelivery } from '../toStep.js';
import type { Operations } from './operations.js';

/** Sends a code to set a new password with; what is shown does not tell whether the account exists. */
export const requestReset: Operations['requestReset'] = async (_context, { username: typed }) => {
  const username = typed.trim();
  const delivery = await resetPassword({ username }).then(
    ({ nextStep }) => toDelivery(nextStep.codeDeliveryDetails),
    (cause) => {
      if (cause?.name === 'UserNotFoundException') return {};
      throw cause;
    },
  );
  return { name: 'resetPassword', username, delivery };
};

/** Sets the new password. Cognito does not sign in with it. */
export const confirmReset: Operations['confirmReset'] = async (_context, { username, code, newPassword }) => {
  await confirmResetPassword({ username, confirmationCode: code, newPassword });
  return { name: 'signIn', username, notice: 'passwordChanged' };
};
