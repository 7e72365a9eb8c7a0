'use client';
import { type ReactNode, useContext, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { prepareStep } from '../components/authenticator/prepareStep.js';
import { earlyTexts, loadEarlyTexts } from '../react/texts/earlyTexts.js';
import { WordsContext } from '../react/texts/messages.js';
import type { Place } from './address/places.js';

export interface FirstHtmlProps {
  place: Place;
  children: ReactNode;
}

/** The pages whose first view loads on demand. */
const stepOfPage = { signup: 'signUp', forgotPassword: 'forgotPassword' } as const;
type LaterPage = keyof typeof stepOfPage;

/**
 * Lets a server put the form of the page into its first HTML, and a browser take over that HTML: waits for the code and
 * the texts of the form, where other renders show that the form is loading. Renders no element. Where the page is a
 * later one, its parent has to be a `<Suspense>`, whose HTML React leaves in place meanwhile.
 */
export function FirstHtml({ place, children }: FirstHtmlProps) {
  const isFirst = useSyncExternalStore(
    subscribeToNothing,
    () => false,
    () => true,
  );
  const page = isFirst && isLaterPage(place) ? place : null;
  const waiting = page ? prepare(page) : null;
  // React renders again when the promise is fulfilled.
  if (waiting) throw waiting;
  const [early] = useState(() => (page ? earlyTexts() : undefined));
  const words = useContext(WordsContext);
  const { later, loadLater, joinLater } = words;
  useEffect(() => {
    if (early) loadLater();
  }, [early, loadLater]);
  // A view never mixes languages.
  const fits = early && later !== 'here' && words.messages.locale === early.locale;
  const value = useMemo(
    () => (fits ? { ...words, messages: joinLater(early), later: 'here' as const } : words),
    [words, fits, early, joinLater],
  );
  return <WordsContext.Provider value={value}>{children}</WordsContext.Provider>;
}

const prepared = new Map<LaterPage, Promise<void> | 'here'>();

/** Returns what to wait for, or null when the page can be drawn. */
function prepare(page: LaterPage): Promise<void> | null {
  const before = prepared.get(page);
  if (before) return before === 'here' ? null : before;
  const loading = Promise.all([prepareStep(stepOfPage[page]), loadEarlyTexts()]).then(() => {
    prepared.set(page, 'here');
  });
  prepared.set(page, loading);
  return loading;
}

// A server that renders to a string cannot wait, so the pages are there before its first request.
if (typeof window === 'undefined')
  for (const page of ['signup', 'forgotPassword'] as const) void prepare(page);

/** Returns whether the first view of a page loads on demand. */
export function isLaterPage(place: Place): place is LaterPage {
  return place in stepOfPage;
}

function subscribeToNothing(): () => void {
  return () => {};
}
