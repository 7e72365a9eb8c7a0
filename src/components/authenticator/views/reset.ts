import { ForgotPasswordView } from '../../forgot-password/ForgotPasswordView.js';
import { ResetPasswordView } from '../../forgot-password/ResetPasswordView.js';

/** From a forgotten password to a new one; one chunk. */
export const resetViews = { forgotPassword: ForgotPasswordView, resetPassword: ResetPasswordView };
