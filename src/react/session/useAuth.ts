'use client';
import { useMemo, useSyncExternalStore } from 'react';
import type { AuthUser, Failure, PoolSettings, Session } from '../../core/index.js';
import { useAuthContext } from '../context/context.js';

/** The session and what an app can do with it. */
export interface Auth {
  readonly status: Session['status'];
  /** The signed-in person; null when the session is not `signedIn`. */
  readonly user: AuthUser | null;
  /** What the kit knows of the user pool from its config. */
  readonly pool: PoolSettings;
  /** Ends the session here, or on every device. Resolves with the failure, or null. */
  signOut(options?: { everywhere?: boolean }): Promise<Failure | null>;
  /** Loads the operations before their first use. */
  preload(): void;
}

const onServer: Session = { status: 'loading' };

/**
 * Returns the session of this browser. A sign-in or sign-out in another tab changes it too.
 * @throws CognitoKitError `no-provider`
 */
export function useAuth(): Auth {
  const { client } = useAuthContext('useAuth()');
  const session = useSyncExternalStore(client.session.subscribe, client.session.getSnapshot, () => onServer);
  return useMemo(
    () => ({
      status: session.status,
      user: session.status === 'signedIn' ? session.user : null,
      pool: client.pool,
      signOut: client.signOut,
      preload: client.preload,
    }),
    [client, session],
  );
}
