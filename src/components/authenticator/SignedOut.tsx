'use client';
import type { ReactNode } from 'react';
import { useGate } from '../../react/session/useGate.js';

/** What to show to people who are not signed in. */
export interface SignedOutProps {
  children?: ReactNode;
}

/**
 * Shows its children to people who are not signed in, until the last offer of a sign-in is answered. Shows
 * nothing until the session is known. Renders no element.
 */
export function SignedOut({ children }: SignedOutProps) {
  const gate = useGate();
  return <>{gate === 'signedOut' || gate === 'finishing' ? children : null}</>;
}
