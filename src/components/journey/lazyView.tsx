'use client';
import { type ComponentType, useEffect, useState } from 'react';
import { useViewAfterRetry, ViewContext } from '../parts/ViewContext.js';
import { LaterWords } from './LaterWords.js';
import { createViewLoader, RetryContext, type ViewLoader } from './viewLoader.js';

export interface LazyView<Props> {
  (props: Props): React.ReactNode;
  /** Loads the view ahead of its first use. A failure is left for the first use to tell. */
  preload(): void;
}

/**
 * A view that loads at its first use, with the texts of later views, and says so with a way to try again when it
 * cannot be loaded. Once loaded it draws at once: `React.lazy` alone would show its fallback for a third of a second
 * even then.
 */
export function lazyView<Props extends object>(load: () => Promise<ComponentType<Props>>): LazyView<Props> {
  const loader = createViewLoader(load);
  // The code is asked for here, since it would wait for the texts below.
  function View(props: Props) {
    useEffect(() => loader.begin(), []);
    return (
      <LaterWords onRetry={loader.beginAgain}>
        <Worded loader={loader} props={props} />
      </LaterWords>
    );
  }
  return Object.assign(View, { preload: loader.preload });
}

function Worded<Props extends object>({ loader, props }: { loader: ViewLoader<Props>; props: Props }) {
  // Chosen once: changing the component later would drop what was typed.
  const [Chosen, setChosen] = useState(loader.component);
  const [retried, setRetried] = useState(false);
  const view = useViewAfterRetry(retried);
  function retry() {
    setRetried(true);
    setChosen(loader.component);
  }
  return (
    <RetryContext.Provider value={retry}>
      <ViewContext.Provider value={view}>
        <Chosen {...props} />
      </ViewContext.Provider>
    </RetryContext.Provider>
  );
}
