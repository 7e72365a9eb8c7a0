'use client';
import { useEffect, useRef } from 'react';
import { type AuthUser, callApp } from '../../core/index.js';
import { type AuthContextValue, useAuthContext } from '../../react/context/context.js';
import { followFlows, isHeld } from '../../react/session/useHeld.js';

/** What is known of a sign-in beside who it was. */
export interface SignedInDetails {
  /** Where the sign-in was to lead, when a provider has sent the person back: a path of this site. */
  readonly returnTo?: string;
}

/** Hears of a sign-in. */
export type OnSignedIn = (user: AuthUser, details: SignedInDetails) => void;

/**
 * Calls back once for each sign-in that happens while the component is there, when nothing is left to ask; a session
 * that was only restored is none. Follows the stores themselves, since an app may take the component away at sign-in.
 */
export function useSignedInEvent(onSignedIn: OnSignedIn | undefined): void {
  const auth = useAuthContext('useSignedInEvent()');
  const latest = useRef(onSignedIn);
  useEffect(() => {
    latest.current = onSignedIn;
  });
  useEffect(() => {
    const { session } = auth.client;
    let before = session.getSnapshot().status;
    let owed = false;
    function look() {
      const now = session.getSnapshot();
      if (before !== now.status) owed = before === 'signedOut' && now.status === 'signedIn';
      before = now.status;
      if (!owed || now.status !== 'signedIn' || isHeld(auth)) return;
      owed = false;
      callApp(() => latest.current?.(now.user, detailsIn(auth)));
    }
    const stops = [session.subscribe(look), followFlows(auth, look)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [auth]);
}

function detailsIn({ flows }: AuthContextValue): SignedInDetails {
  const { step } = flows.signIn.getState();
  return step.name === 'done' && step.returnTo ? { returnTo: step.returnTo } : {};
}
