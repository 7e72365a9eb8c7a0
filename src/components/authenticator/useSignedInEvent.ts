'use client';
import { useEffect, useRef } from 'react';
import { callApp } from '../../core/callApp.js';
import type { AuthUser, Step } from '../../core/index.js';
import { useAuthContext } from '../../react/context/context.js';

/** What is known of a sign-in besides the user. */
export interface SignedInDetails {
  /** The path of this site where the sign-in leads, when an identity provider sent the person back. */
  readonly returnTo?: string;
}

/** Called after a sign-in. */
export type OnSignedIn = (user: AuthUser, details: SignedInDetails) => void;

/**
 * Calls back once for each sign-in while the component is mounted, after the last offer. A session that was
 * only restored is no sign-in. Subscribes to the gate itself, because an app may unmount the component at
 * sign-in.
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
