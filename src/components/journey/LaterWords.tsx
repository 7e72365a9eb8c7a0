'use client';
import { type ReactNode, useContext, useEffect, useState } from 'react';
import { WordsContext } from '../../react/texts/messages.js';
import { useViewAfterRetry, ViewContext } from '../parts/ViewContext.js';
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
  const [asked, setAsked] = useState(false);
  const [retries, setRetries] = useState(0);
  const retried = retries > 0;
  const view = useViewAfterRetry(retried);
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
  if (!asked || (loading && !retried)) return <LoadingCard headingLevel={view.headingLevel} />;
  // A card of its own for each failure, so that each is announced.
  return (
    <ViewContext.Provider value={view} key={loading ? retries - 1 : retries}>
      <NotLoadedCard pending={loading} onRetry={retry} />
    </ViewContext.Provider>
  );
}
