'use client';
import { type ComponentType, createContext, lazy, useContext, useEffect } from 'react';
import { NotLoadedCard } from './NotLoadedCard.js';

/** Loads one view, again after a failure. */
export interface ViewLoader<Props> {
  /** The view once it is loaded; until then one that waits for it, or says that it could not be loaded. */
  component(): ComponentType<Props>;
  /** Begins to load it; once, however often it is called. */
  begin(): void;
  /** Leaves a failure behind and begins anew. */
  beginAgain(): void;
  /** Loads it ahead of its first use. A failure is left for the first use to tell. */
  preload(): void;
}

interface Attempt<Props> extends Pick<ViewLoader<Props>, 'begin'> {
  readonly component: ComponentType<Props>;
}

/** What a view that could not be loaded does when the person wants to try again. */
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

  return {
    component: () => loaded ?? latest.component,
    begin: () => latest.begin(),
    beginAgain() {
      latest = attempt();
      latest.begin();
    },
    preload: () => void loadOnce().catch(() => {}),
  };
}
