'use client';
import { useEffect, useRef } from 'react';
import { callApp } from '../../core/callApp.js';
import type { AuthUser, Step } from '../../core/index.js';
import { useAuthContext } from '../../react/context/context.js';

/** What is known of a sign-in beside the user. */
export interface SignedInDetails {
  /** Where the sign-in was to lead, when a provider has sent the person back: a path of this site. */
  readonly returnTo?: string;
}

/** Called after a sign-in. */
export type OnSignedIn = (user: AuthUser, details: SignedInDetails) => void;

/**
 * Calls back once for each sign-in that happens while the component is mounted, when nothing is left to ask. A session
 * that was only restored is no sign-in. Subscribes to the gate itself, since an app may unmount the component at sign-in.
 */
export function useSignedInEvent(onSignedIn: OnSignedIn | undefined): void {
  const { client, gate, flows } = useAuthContext('useSignedInEvent()');
  const latest = useRef(onSignedIn);
  useEffect(() => {
    latest.current = onSignedIn;
  });
  useEffect(() => {
    let before = gate.getSnapshot();
    let signingIn = false;
    return gate.subscribe(() => {
      const now = gate.getSnapshot();
      if (now === before) return;
      signingIn = before === 'signedOut' || (signingIn && before === 'finishing');
      before = now;
      const session = client.session.getSnapshot();
      if (now !== 'signedIn' || !signingIn || session.status !== 'signedIn') return;
      callApp(() => latest.current?.(session.user, detailsOf(flows.signIn.getState().step)));
    });
  }, [client, gate, flows]);
}

function detailsOf(step: Step): SignedInDetails {
  return step.name === 'done' && step.returnTo ? { returnTo: step.returnTo } : {};
}
