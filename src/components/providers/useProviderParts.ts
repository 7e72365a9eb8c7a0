'use client';
import { useContext, useEffect, useState } from 'react';
import { WordsContext } from '../../react/messages.js';

type Parts = typeof import('./parts.js')['providerParts'];

let loaded: Parts | undefined;

/** Loads what draws providers, with its texts. The place is kept meanwhile, and can ask again when nothing came. */
export function useProviderParts() {
  const { later, loadLater } = useContext(WordsContext);
  const [parts, setParts] = useState(loaded);
  const [failed, setFailed] = useState(false);

  async function load() {
    setFailed(false);
    loadLater();
    loaded ??= await import('./parts.js').then(
      ({ providerParts }) => providerParts,
      () => undefined,
    );
    setParts(loaded);
    setFailed(!loaded);
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for once, and again when the person says so
  useEffect(() => void load(), []);
  return {
    parts: later === 'here' ? parts : undefined,
    failed: failed || later === 'missing',
    load,
  };
}
