'use client';
import type { ReactNode } from 'react';
import { useGate } from '../../react/session/useGate.js';

/** What to show to a signed-in person, and what to everyone else. */
export interface SignedInProps {
  children?: ReactNode;
  /** Shown to people who are not signed in. */
  fallback?: ReactNode;
}

/**
 * Shows its children to a signed-in person, after the last offer of the sign-in. Shows nothing until the
 * session is known. Renders no element.
 */
export function SignedIn({ children, fallback = null }: SignedInProps) {
  const gate = useGate();
  if (gate === 'loading') return null;
  return <>{gate === 'signedIn' ? children : fallback}</>;
}
