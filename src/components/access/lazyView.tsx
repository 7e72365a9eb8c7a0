'use client';
import { type ComponentType, createContext, lazy, useContext, useEffect, useMemo, useState } from 'react';
import { ViewContext } from '../parts/ViewContext.js';
import { LaterWords } from './LaterWords.js';
import { NotLoadedCard } from './NotLoadedCard.js';

export interface LazyView<Props> {
  (props: Props): React.ReactNode;
  /** Loads the view ahead of its first use. A failure is left for the first use to tell. */
  preload(): void;
}

interface Attempt<Props> {
  readonly component: ComponentType<Props>;
  /** Begins to load it; once, however often it is called. */
  begin(): void;
}

const RetryContext = createContext<() => void>(() => {});

/**
 * A view that loads at its first use, with the texts of later views, and says so with a way to try again when it
 * cannot be loaded. Once loaded it draws at once: `React.lazy` alone would show its fallback for a third of a second
 * even then.
 */
export function lazyView<Props extends object>(load: () => Promise<ComponentType<Props>>): LazyView<Props> {
  let loaded: ComponentType<Props> | undefined;
  let latest = attempt();

  async function loadOnce() {
    loaded ??= await load();
    return loaded;
  }

  // `React.lazy` would throw a failure in the middle of the app, and keep it for ever.
  function attempt(): Attempt<Props> {
    let begun: Promise<ComponentType<Props>> | undefined;
    function NotLoaded() {
      const retry = useContext(RetryContext);
      useEffect(() => {
        latest = attempt();
      }, []);
      return <NotLoadedCard onRetry={retry} />;
    }
    function begin() {
      begun ??= loadOnce().catch(() => NotLoaded);
      return begun;
    }
    return { component: lazy(async () => ({ default: await begin() })), begin: () => void begin() };
  }

  function beginAgain() {
    latest = attempt();
    latest.begin();
  }

  // The code is asked for here, since it would wait for the texts below.
  function View(props: Props) {
    useEffect(() => latest.begin(), []);
    return (
      <LaterWords onRetry={beginAgain}>
        <Worded {...props} />
      </LaterWords>
    );
  }

  function Worded(props: Props) {
    // Chosen once: changing the component later would drop what was typed.
    const [Chosen, setChosen] = useState(() => loaded ?? latest.component);
    const [retried, setRetried] = useState(false);
    const around = useContext(ViewContext);
    // The button that was pressed goes, and its focus with it.
    const view = useMemo(
      () => ({ ...around, focusHeading: around.focusHeading || retried }),
      [around, retried],
    );
    function retry() {
      setRetried(true);
      setChosen(() => loaded ?? latest.component);
    }
    return (
      <RetryContext.Provider value={retry}>
        <ViewContext.Provider value={view}>
          <Chosen {...props} />
        </ViewContext.Provider>
      </RetryContext.Provider>
    );
  }
  return Object.assign(View, { preload: () => void loadOnce().catch(() => {}) });
}
