'use client';
import { useSignIn } from '../../react/journeys/useSignIn.js';
import { type JourneyComponentProps, JourneyRoot } from './JourneyRoot.js';

export interface SignInProps extends JourneyComponentProps {}

/**
 * Signs a person in, with every challenge that Cognito can put in the way; of somebody who is signed in
 * it says so. Links lead on to sign-up and a forgotten password in place. Renders a `<div>`.
 */
export function SignIn(props: SignInProps) {
  return <JourneyRoot journey={useSignIn()} {...props} />;
}
