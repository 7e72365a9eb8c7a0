'use client';
import type { ReactNode } from 'react';
import { useGate } from '../../react/session/useGate.js';

export interface SignedOutProps {
  children?: ReactNode;
}

/**
 * Shows its children to people who are not signed in, once that is known, and until a sign-in has asked everything
 * that it asks. Renders no element.
 */
export function SignedOut({ children }: SignedOutProps) {
  const gate = useGate();
  return <>{gate === 'signedOut' || gate === 'finishing' ? children : null}</>;
}
