'use client';
import { forwardRef } from 'react';
import { useForgotPassword } from '../../react/journeys/useForgotPassword.js';
import { type JourneyComponentProps, JourneyRoot } from './JourneyRoot.js';

/** The options of a journey that begins with a password reset. */
export interface ForgotPasswordProps extends JourneyComponentProps {}

/**
 * Resets a forgotten password: sends a code, asks for a new password, returns to sign-in. Renders a `<div>`.
 */
export const ForgotPassword = forwardRef<HTMLDivElement, ForgotPasswordProps>(
  function ForgotPassword(props, ref) {
    return <JourneyRoot journey={useForgotPassword()} {...props} ref={ref} />;
  },
);
