import { NewPasswordView } from '../../sign-in/password/NewPasswordView.js';
import { PasswordView } from '../../sign-in/password/PasswordView.js';

/** The views that ask for a password as a separate step, in one chunk. */
export const passwordViews = { password: PasswordView, newPassword: NewPasswordView };
