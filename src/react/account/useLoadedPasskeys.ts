'use client';
import { useEffect, useState } from 'react';
import { useAuth } from '../session/useAuth.js';
import { type PasskeysFlow, usePasskeys } from './usePasskeys.js';

/**
 * Loads the passkeys of the signed-in person, again for each new person. `loaded` is true once they are
 * known.
 * @throws CognitoKitError `no-provider`
 */
export function useLoadedPasskeys(): PasskeysFlow & { loaded: boolean } {
  const flow = usePasskeys();
  const { step } = flow;
  const { status, user } = useAuth();
  const person = status === 'loading' ? null : (user?.userId ?? 'signedOut');
  const [answered, setAnswered] = useState<string | null>(null);

  async function load() {
    setAnswered(null);
    const state = await flow.load();
    // While another call is pending, the flow sends no request.
    if (!state.pending && !state.failure) setAnswered(person);
    return state;
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: loads once for each person, not for each render
  useEffect(() => {
    if (person) void load();
  }, [person]);
  const loaded = answered !== null && answered === person;
  return { ...flow, load, loaded: loaded || (step.name === 'passkeys' && step.passkeys.length > 0) };
}
