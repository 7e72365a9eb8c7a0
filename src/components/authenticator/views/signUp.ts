import { ConfirmSignUpView } from '../../sign-up/ConfirmSignUpView.js';
import { SignUpView } from '../../sign-up/SignUpView.js';

/** The views of a sign-up, in one chunk. */
export const signUpViews = { signUp: SignUpView, confirmSignUp: ConfirmSignUpView };
