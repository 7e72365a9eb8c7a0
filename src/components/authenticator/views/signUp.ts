import { ConfirmSignUpView } from '../../sign-up/ConfirmSignUpView.js';
import { SignUpView } from '../../sign-up/SignUpView.js';

/** From nobody to an account; one chunk. */
export const signUpViews = { signUp: SignUpView, confirmSignUp: ConfirmSignUpView };
