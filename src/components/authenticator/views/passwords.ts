import { NewPasswordView } from '../../sign-in/password/NewPasswordView.js';
import { PasswordView } from '../../sign-in/password/PasswordView.js';

/** The password as a step of its own; one chunk. */
export const passwordViews = { password: PasswordView, newPassword: NewPasswordView };
