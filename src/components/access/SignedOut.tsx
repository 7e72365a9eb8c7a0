'use client';
import type { ReactNode } from 'react';
import { useAuth } from '../../react/useAuth.js';

export interface SignedOutProps {
  children?: ReactNode;
}

/** Shows its children to people who are not signed in, once that is known. Renders no element. */
export function SignedOut({ children }: SignedOutProps) {
  const { status } = useAuth();
  return <>{status === 'signedOut' ? children : null}</>;
}
