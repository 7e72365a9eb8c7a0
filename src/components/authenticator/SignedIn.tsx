'use client';
import type { ReactNode } from 'react';
import { useAuth } from '../../react/session/useAuth.js';
import { useHeld } from '../../react/session/useHeld.js';

export interface SignedInProps {
  children?: ReactNode;
  /** What people who are not signed in see. */
  fallback?: ReactNode;
}

/** Shows its children to people who are signed in; nothing until that is known. Renders no element. */
export function SignedIn({ children, fallback = null }: SignedInProps) {
  const { status } = useAuth();
  const held = useHeld();
  if (status === 'loading') return null;
  return <>{status === 'signedIn' && !held ? children : fallback}</>;
}
