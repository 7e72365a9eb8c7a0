'use client';
import { forwardRef } from 'react';
import { useSignIn } from '../../react/journeys/useSignIn.js';
import { type JourneyComponentProps, JourneyRoot } from './JourneyRoot.js';

/** The options of a journey that begins with a sign-in. */
export interface SignInProps extends JourneyComponentProps {}

/**
 * Signs a person in, with every challenge of Cognito, or shows who is signed in already. Links lead to
 * sign-up and to the reset of a password in the same place. Renders a `<div>`.
 */
export const SignIn = forwardRef<HTMLDivElement, SignInProps>(function SignIn(props, ref) {
  return <JourneyRoot journey={useSignIn()} {...props} ref={ref} />;
});
