import { AdminResetUserPassword } from './AdminResetUserPassword.js';
import { AdminSetUserPassword } from './AdminSetUserPassword.js';
import { ChangePassword } from './ChangePassword.js';
import { ConfirmForgotPassword } from './ConfirmForgotPassword.js';
import { ForgotPassword } from './ForgotPassword.js';

/** The operations on passwords. */
export const passwordOperations = {
  AdminResetUserPassword,
  AdminSetUserPassword,
  ChangePassword,
  ConfirmForgotPassword,
  ForgotPassword,
};
