'use client';
import { useSyncExternalStore } from 'react';
import type { Gate } from '../../core/gate.js';
import { useAuthContext } from '../context/context.js';

/**
 * Returns whether the app may open, and renders the component again when that changes.
 * @throws CognitoKitError `no-provider`
 */
export function useGate(): Gate {
  const { gate } = useAuthContext('useGate()');
  return useSyncExternalStore(gate.subscribe, gate.getSnapshot, () => 'loading');
}
