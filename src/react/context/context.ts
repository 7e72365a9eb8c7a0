'use client';
import { createContext, useContext } from 'react';
import type { AuthClient, JourneyName } from '../../amplify/session/client.js';
import { CognitoKitError, type Flow } from '../../core/index.js';
import type { GateStore } from '../gate/gateStore.js';

/** The journeys, each named as the step that it begins at. */
export const journeys = ['signIn', 'signUp', 'forgotPassword'] as const satisfies readonly JourneyName[];

/** The flows that a provider keeps; each is a journey of its own. */
export interface Flows extends Readonly<Record<JourneyName, Flow>> {
  readonly mfaSetup: Flow;
  readonly passkeys: Flow;
}

export interface AuthContextValue {
  readonly client: AuthClient;
  readonly gate: GateStore;
  readonly flows: Flows;
}

export const AuthContext = createContext<AuthContextValue | null>(null);

/** @throws CognitoKitError `no-provider` when no `<AuthProvider>` is above. */
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
