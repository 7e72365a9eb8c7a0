import { ForgotPasswordView } from './ForgotPasswordView.js';
import { ResetPasswordView } from './ResetPasswordView.js';

/** From a forgotten password to a new one; one chunk. */
export const resetViews = { forgotPassword: ForgotPasswordView, resetPassword: ResetPasswordView };
