'use client';
import { useContext, useEffect, useState } from 'react';
import { WordsContext } from '../../react/texts/messages.js';

/** The state of a part that loads where it is drawn. */
export interface OnDemand<Part> {
  /** The part, when its code and the texts of later views are loaded. */
  readonly part: Part | undefined;
  /** Whether the code or the texts could not be loaded. */
  readonly failed: boolean;
  /** Loads the part again. */
  load(): void;
}

/**
 * Makes the hook for a part of the first view that few apps use. The component around the part keeps its
 * place.
 */
export function onDemand<Part>(from: () => Promise<Part>): () => OnDemand<Part> {
  let loaded: Part | undefined;

  return function useOnDemand() {
    const { later, loadLater } = useContext(WordsContext);
    const [part, setPart] = useState(() => loaded);
    const [failed, setFailed] = useState(false);

    async function load() {
      setFailed(false);
      loadLater();
      loaded ??= await from().catch(() => undefined);
      setPart(() => loaded);
      setFailed(!loaded);
    }

    // biome-ignore lint/correctness/useExhaustiveDependencies: loads once, and again when the person presses "Try again"
    useEffect(() => void load(), []);
    return { part: later === 'here' ? part : undefined, failed: failed || later === 'missing', load };
  };
}
