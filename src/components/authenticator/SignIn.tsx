'use client';
import { forwardRef } from 'react';
import { useSignIn } from '../../react/journeys/useSignIn.js';
import { type JourneyComponentProps, JourneyRoot } from './JourneyRoot.js';

export interface SignInProps extends JourneyComponentProps {}

/**
 * Signs a person in, with every challenge that Cognito can ask, and says so when the person is signed in already.
 * Links lead on to sign-up and a forgotten password in place. Renders a `<div>`.
 */
export const SignIn = forwardRef<HTMLDivElement, SignInProps>(function SignIn(props, ref) {
  return <JourneyRoot journey={useSignIn()} {...props} ref={ref} />;
});
