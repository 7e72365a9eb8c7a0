'use client';
import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import { useViewAfterRetry, ViewContext } from '../parts/ViewContext.js';
import { LaterWords } from './LaterWords.js';
import { createViewLoader, RetryContext, type ViewLoader } from './viewLoader.js';

/** A view whose code loads at its first use, or earlier by `preload`. */
export interface DeferredView<Props> {
  (props: Props): ReactNode;
  /** Loads the view before its first use. A failure shows at the first use. */
  preload(): Promise<void>;
}

/**
 * Makes a view whose code and later texts load at its first use. When the load fails, the view shows the
 * failure with a button to try again. A loaded view draws at once: `React.lazy` alone would show its fallback
 * for a third of a second.
 */
export function lazyView<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): DeferredView<Props> {
  const loader = createViewLoader(load);
  function View(props: Props) {
    // The code loads beside the texts, not after them. React can run an effect again, which starts no second download.
    const [begin] = useState(loader.beginning);
    useEffect(begin, [begin]);
    return (
      <LaterWords onRetry={loader.beginAgain}>
        <Loaded loader={loader} props={props} />
      </LaterWords>
    );
  }
  return Object.assign(View, { preload: loader.preload });
}

/** Makes such a view for use inside a `lazyView`, where the later texts are loaded already. */
export function deferredView<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): DeferredView<Props> {
  const loader = createViewLoader(load);
  const View = (props: Props) => <Loaded loader={loader} props={props} />;
  return Object.assign(View, { preload: loader.preload });
}

function Loaded<Props extends object>({ loader, props }: { loader: ViewLoader<Props>; props: Props }) {
  // Kept in state: another component type would drop what was typed.
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
