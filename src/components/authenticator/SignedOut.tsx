'use client';
import type { ReactNode } from 'react';
import { useAuth } from '../../react/session/useAuth.js';
import { useHeld } from '../../react/session/useHeld.js';

export interface SignedOutProps {
  children?: ReactNode;
}

/** Shows its children to people who are not signed in, once that is known. Renders no element. */
export function SignedOut({ children }: SignedOutProps) {
  const { status } = useAuth();
  // A sign-in that has something to offer yet is not taken away from under the person.
  const held = useHeld() && status === 'signedIn';
  return <>{status === 'signedOut' || held ? children : null}</>;
}
