'use client';
import { type ComponentType, lazy, useState } from 'react';

export interface LazyView<Props> {
  (props: Props): React.ReactNode;
  /** Loads the view ahead of its first use. A failure is left for the first use to tell. */
  preload(): void;
}

/**
 * A view that loads at its first use. Once loaded it draws at once: `React.lazy` alone would show
 * its fallback for a third of a second even then.
 */
export function lazyView<Props extends object>(load: () => Promise<ComponentType<Props>>): LazyView<Props> {
  let loaded: ComponentType<Props> | undefined;
  async function loadOnce() {
    loaded ??= await load();
    return { default: loaded };
  }
  const Loading: ComponentType<Props> = lazy(loadOnce);

  function View(props: Props) {
    // Chosen once: changing the component later would drop what was typed.
    const [Chosen] = useState(() => loaded ?? Loading);
    return <Chosen {...props} />;
  }
  return Object.assign(View, { preload: () => void loadOnce().catch(() => {}) });
}
