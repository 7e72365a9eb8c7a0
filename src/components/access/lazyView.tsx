'use client';
import { type ComponentType, createContext, lazy, useContext, useEffect, useMemo, useState } from 'react';
import { ViewContext } from '../parts/ViewContext.js';
import { NotLoadedCard } from './NotLoadedCard.js';

export interface LazyView<Props> {
  (props: Props): React.ReactNode;
  /** Loads the view ahead of its first use. A failure is left for the first use to tell. */
  preload(): void;
}

const RetryContext = createContext<() => void>(() => {});

/**
 * A view that loads at its first use, and says so with a way to try again when it cannot be loaded. Once loaded
 * it draws at once: `React.lazy` alone would show its fallback for a third of a second even then.
 */
export function lazyView<Props extends object>(load: () => Promise<ComponentType<Props>>): LazyView<Props> {
  let loaded: ComponentType<Props> | undefined;
  let latest = attempt();

  async function loadOnce() {
    loaded ??= await load();
    return loaded;
  }

  // `React.lazy` would throw a failure in the middle of the app, and keep it for ever.
  function attempt(): ComponentType<Props> {
    function NotLoaded() {
      const retry = useContext(RetryContext);
      useEffect(() => {
        latest = attempt();
      }, []);
      return <NotLoadedCard onRetry={retry} />;
    }
    return lazy(async () => {
      const component: ComponentType<Props> = await loadOnce().catch(() => NotLoaded);
      return { default: component };
    });
  }

  function View(props: Props) {
    // Chosen once: changing the component later would drop what was typed.
    const [Chosen, setChosen] = useState(() => loaded ?? latest);
    const [retried, setRetried] = useState(false);
    const around = useContext(ViewContext);
    // The button that was pressed goes, and its focus with it.
    const view = useMemo(
      () => ({ ...around, focusHeading: around.focusHeading || retried }),
      [around, retried],
    );
    function retry() {
      setRetried(true);
      setChosen(() => loaded ?? latest);
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
