import { AdminConfirmSignUp } from './AdminConfirmSignUp.js';
import { ConfirmSignUp } from './ConfirmSignUp.js';
import { ResendConfirmationCode } from './ResendConfirmationCode.js';
import { SignUp } from './SignUp.js';

/** The operations of signing up. */
export const signUpOperations = {
  AdminConfirmSignUp,
  ConfirmSignUp,
  ResendConfirmationCode,
  SignUp,
};
