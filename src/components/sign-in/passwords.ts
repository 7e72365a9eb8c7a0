import { NewPasswordView } from './NewPasswordView.js';
import { PasswordView } from './PasswordView.js';

/** The password as a step of its own; one chunk. */
export const passwordViews = { password: PasswordView, newPassword: NewPasswordView };
