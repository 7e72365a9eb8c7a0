'use client';
import { useForgotPassword } from '../../react/journeys/useForgotPassword.js';
import { type JourneyComponentProps, JourneyRoot } from './JourneyRoot.js';

export interface ForgotPasswordProps extends JourneyComponentProps {}

/** Sends a code, sets a new password by it, and comes back to sign-in. Renders a `<div>`. */
export function ForgotPassword(props: ForgotPasswordProps) {
  return <JourneyRoot journey={useForgotPassword()} {...props} />;
}
