'use client';
import { createContext, useContext } from 'react';
import type { AuthClient, JourneyName } from '../../amplify/session/client.js';
import { CognitoKitError, type Flow } from '../../core/index.js';
import type { GateStore } from '../gate/gateStore.js';

/** The journeys, each with the name of its first step. */
export const journeys = ['signIn', 'signUp', 'forgotPassword'] as const satisfies readonly JourneyName[];

/** The flows that a provider keeps: one for each journey, and one each for second factors and passkeys. */
export interface Flows extends Readonly<Record<JourneyName, Flow>> {
  readonly mfaSetup: Flow;
  readonly passkeys: Flow;
}

/** What `<AuthProvider>` shares with the hooks below. */
export interface AuthContextValue {
  readonly client: AuthClient;
  readonly gate: GateStore;
  readonly flows: Flows;
}

/** The client and flows of the nearest `<AuthProvider>`; null without one. */
export const AuthContext = createContext<AuthContextValue | null>(null);

/**
 * Returns the client and flows of the nearest `<AuthProvider>`.
 * @throws CognitoKitError `no-provider` when there is no `<AuthProvider>` above.
 */
export function useAuthContext(caller: string): AuthContextValue {
  const value = useContext(AuthContext);
  if (!value) {
    throw new CognitoKitError(
      'no-provider',
      `${caller} found no <AuthProvider> above it, so it has no user pool to talk to. Wrap the app in <AuthProvider>.`,
    );
  }
  return value;
}
