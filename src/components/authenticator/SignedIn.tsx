'use client';
import type { ReactNode } from 'react';
import { useGate } from '../../react/session/useGate.js';

export interface SignedInProps {
  children?: ReactNode;
  /** What people who are not signed in see. */
  fallback?: ReactNode;
}

/**
 * Shows its children to people who are signed in, once nothing is left to ask them; nothing until that is known.
 * Renders no element.
 */
export function SignedIn({ children, fallback = null }: SignedInProps) {
  const gate = useGate();
  if (gate === 'loading') return null;
  return <>{gate === 'signedIn' ? children : fallback}</>;
}
