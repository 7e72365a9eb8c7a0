'use client';
import { useEffect, useState } from 'react';
import { useAuth } from './useAuth.js';
import { type PasskeysFlow, usePasskeys } from './usePasskeys.js';

/**
 * The passkeys of the signed-in person, asked for once a visit; `loaded` once they are known.
 * @throws CognitoKitError `no-provider`
 */
export function useLoadedPasskeys(): PasskeysFlow & { loaded: boolean } {
  const flow = usePasskeys();
  const { step } = flow;
  const known = useAuth().status !== 'loading';
  const [answered, setAnswered] = useState(false);

  async function load() {
    const state = await flow.load();
    // While another call is on its way, nothing was asked.
    if (!state.pending && !state.failure) setAnswered(true);
    return state;
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for once a visit
  useEffect(() => {
    if (known) void load();
  }, [known]);
  return { ...flow, load, loaded: answered || (step.name === 'passkeys' && step.passkeys.length > 0) };
}
