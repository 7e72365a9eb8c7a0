'use client';
import { type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { WordsContext } from '../../react/texts/messages.js';
import { ViewContext } from '../parts/ViewContext.js';
import { LoadingCard } from './LoadingCard.js';
import { NotLoadedCard } from './NotLoadedCard.js';

export interface LaterWordsProps {
  children: ReactNode;
  /** Called when the person asks for the texts again. */
  onRetry?(): void;
}

/**
 * Draws its children once the texts of later views are here, and offers to try again when they cannot be had.
 * Renders no element of its own.
 */
export function LaterWords({ children, onRetry }: LaterWordsProps) {
  const { later, loadLater } = useContext(WordsContext);
  const around = useContext(ViewContext);
  const [asked, setAsked] = useState(false);
  const [retries, setRetries] = useState(0);
  const retried = retries > 0;
  // The button that was pressed goes, and its focus with it.
  const view = useMemo(
    () => ({ ...around, focusHeading: around.focusHeading || retried }),
    [around, retried],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for once a visit, even when they failed before it
  useEffect(() => {
    if (later === 'here') return;
    loadLater();
    setAsked(true);
  }, []);
  function retry() {
    onRetry?.();
    loadLater();
    setRetries(retries + 1);
  }
  if (later === 'here') return <ViewContext.Provider value={view}>{children}</ViewContext.Provider>;
  const loading = later !== 'missing';
  if (!asked || (loading && !retried)) return <LoadingCard headingLevel={around.headingLevel} />;
  // A card of its own for each failure, so that each is announced.
  return (
    <ViewContext.Provider value={view} key={loading ? retries - 1 : retries}>
      <NotLoadedCard pending={loading} onRetry={retry} />
    </ViewContext.Provider>
  );
}
