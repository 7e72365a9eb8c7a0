'use client';
import { type ComponentType, createContext, lazy, useContext, useEffect } from 'react';
import { NotLoadedCard } from './NotLoadedCard.js';

/** Loads the code of one view, and again after a failure. */
export interface ViewLoader<Props> {
  /**
   * Returns the loaded view. Before that, returns a component that waits for the view or shows the failure.
   */
  component(): ComponentType<Props>;
  /** Returns the function that starts to load the view now; further calls of that function do nothing. */
  beginning(): () => void;
  /** Forgets a failure and loads the view again. */
  beginAgain(): void;
  /** Loads the view before its first use. A failure shows at the first use. */
  preload(): Promise<void>;
}

interface Attempt<Props> {
  readonly component: ComponentType<Props>;
  begin(): void;
}

/** The function that loads a view again when the person presses "Try again". */
export const RetryContext = createContext<() => void>(() => {});

/** Makes the loader of one view. */
export function createViewLoader<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ViewLoader<Props> {
  let loaded: ComponentType<Props> | undefined;
  let latest = attempt();

  async function loadOnce() {
    loaded ??= await load();
    return loaded;
  }

  // `React.lazy` alone would throw a failed load into the app, and keep the failure for ever.
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

  return {
    component: () => loaded ?? latest.component,
    beginning: () => latest.begin,
    beginAgain() {
      latest = attempt();
      latest.begin();
    },
    preload: () => loadOnce().then(nothing, nothing),
  };
}

function nothing(): void {}
