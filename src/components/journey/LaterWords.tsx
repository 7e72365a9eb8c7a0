'use client';
import { type ReactNode, useContext, useEffect, useState } from 'react';
import { WordsContext } from '../../react/texts/messages.js';
import { useViewAfterRetry, ViewContext } from '../parts/ViewContext.js';
import { LoadingCard } from './LoadingCard.js';
import { NotLoadedCard } from './NotLoadedCard.js';

/** What to draw when the texts of later views are loaded. */
export interface LaterWordsProps {
  children: ReactNode;
  /** Called when the person presses "Try again". */
  onRetry?(): void;
}

/**
 * Draws its children when the texts of later views are loaded. While the texts are missing, draws a card that
 * waits or offers to try again. Renders no element around the children.
 */
export function LaterWords({ children, onRetry }: LaterWordsProps) {
  const { later, loadLater } = useContext(WordsContext);
  const [asked, setAsked] = useState(false);
  const [retries, setRetries] = useState(0);
  const retried = retries > 0;
  const view = useViewAfterRetry(retried);
  // biome-ignore lint/correctness/useExhaustiveDependencies: loads once for each visit, even after an earlier failure
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
  // Each failure has its own card, so that a screen reader announces each failure.
  return (
    <ViewContext.Provider value={view} key={loading ? retries - 1 : retries}>
      <NotLoadedCard pending={loading} onRetry={retry} />
    </ViewContext.Provider>
  );
}
