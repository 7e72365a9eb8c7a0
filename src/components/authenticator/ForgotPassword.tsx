'use client';
import { forwardRef } from 'react';
import { useForgotPassword } from '../../react/journeys/useForgotPassword.js';
import { type JourneyComponentProps, JourneyRoot } from './JourneyRoot.js';

export interface ForgotPasswordProps extends JourneyComponentProps {}

/** Sends a code, sets a new password by it, and comes back to sign-in. Renders a `<div>`. */
export const ForgotPassword = forwardRef<HTMLDivElement, ForgotPasswordProps>(
  function ForgotPassword(props, ref) {
    return <JourneyRoot journey={useForgotPassword()} {...props} ref={ref} />;
  },
);
