'use client';
import { useEffect, useRef } from 'react';
import type { AuthUser } from '../../core/index.js';
import { useAuthContext } from '../../react/context.js';

/**
 * Calls back once for each sign-in that happens while the component is there; a session that was
 * only restored is none. Follows the store itself, since an app may take the component away at sign-in.
 */
export function useSignedInEvent(onSignedIn: ((user: AuthUser) => void) | undefined): void {
  const { session } = useAuthContext('useSignedInEvent()').client;
  const latest = useRef(onSignedIn);
  useEffect(() => {
    latest.current = onSignedIn;
  });
  useEffect(() => {
    let before = session.getSnapshot().status;
    return session.subscribe(() => {
      const now = session.getSnapshot();
      if (before === 'signedOut' && now.status === 'signedIn') latest.current?.(now.user);
      before = now.status;
    });
  }, [session]);
}
