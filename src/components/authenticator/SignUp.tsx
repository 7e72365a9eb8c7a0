'use client';
import { useSignUp } from '../../react/journeys/useSignUp.js';
import { type JourneyComponentProps, JourneyRoot } from './JourneyRoot.js';

export interface SignUpProps extends JourneyComponentProps {}

/** Makes an account, confirms it by a code, and goes on to signed in. Renders a `<div>`. */
export function SignUp(props: SignUpProps) {
  return <JourneyRoot journey={useSignUp()} {...props} />;
}
