'use client';
import { forwardRef } from 'react';
import { useSignUp } from '../../react/journeys/useSignUp.js';
import { type JourneyComponentProps, JourneyRoot } from './JourneyRoot.js';

/** The options of a journey that begins with a sign-up. */
export interface SignUpProps extends JourneyComponentProps {}

/** Makes an account, confirms the account with a code, and signs the person in. Renders a `<div>`. */
export const SignUp = forwardRef<HTMLDivElement, SignUpProps>(function SignUp(props, ref) {
  return <JourneyRoot journey={useSignUp()} {...props} ref={ref} />;
});
