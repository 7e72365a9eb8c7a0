import { ForgotPasswordView } from '../../forgot-password/ForgotPasswordView.js';
import { ResetPasswordView } from '../../forgot-password/ResetPasswordView.js';

/** The views of a password reset, in one chunk. */
export const resetViews = { forgotPassword: ForgotPasswordView, resetPassword: ResetPasswordView };
