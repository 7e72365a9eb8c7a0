'use client';
import { useContext, useEffect, useState } from 'react';
import { WordsContext } from '../../react/texts/messages.js';

/** A part that loads where it is drawn. */
export interface OnDemand<Part> {
  /** There once its code and the texts of later views are. */
  readonly part: Part | undefined;
  /** Whether something could not be loaded. */
  readonly failed: boolean;
  /** Loads it again. */
  load(): void;
}

/** Makes the hook of a part of the first view that few apps ask for. Its place is kept by who draws it. */
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

    // biome-ignore lint/correctness/useExhaustiveDependencies: asked for once, and again when the person says so
    useEffect(() => void load(), []);
    return { part: later === 'here' ? part : undefined, failed: failed || later === 'missing', load };
  };
}
