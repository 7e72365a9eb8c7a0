import { ConfirmSignUpView } from './ConfirmSignUpView.js';
import { SignUpView } from './SignUpView.js';

/** From nobody to an account; one chunk. */
export const signUpViews = { signUp: SignUpView, confirmSignUp: ConfirmSignUpView };
