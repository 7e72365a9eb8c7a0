'use client';
import { createContext, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { CognitoKitError } from '../../core/failures.js';
import { en, type FirstMessages, type Messages } from '../../locales/en/index.js';
import type { LaterMessages } from '../../locales/en/later.js';
import { join, type LoadedMessages } from '../../locales/join.js';
import { loadLaterTexts, loadLocale } from '../../locales/load.js';
import { type MessageOverrides, withOverrides } from './overrides.js';

/** The texts that are loaded, and what is still on its way. */
export interface Words {
  readonly messages: LoadedMessages;
  /** Whether the texts of the requested language are still loading. */
  readonly pending: boolean;
  /** The state of the texts of later views. */
  readonly later: 'none' | 'loading' | 'here' | 'missing';
  /** Loads the texts of later views; tries again after a failure. */
  loadLater(): void;
  /** Returns the texts as they are with these texts of later views, the app's own texts included. */
  joinLater(texts: LaterMessages): LoadedMessages;
}

/** The texts of the nearest `<AuthProvider>`; English without one. */
export const WordsContext = createContext<Words>({
  messages: en,
  pending: false,
  later: 'none',
  loadLater() {},
  joinLater: (texts) => join(en, texts),
});

/**
 * Returns the texts in the provider's language. The texts of later views are there after a later view has
 * loaded them.
 */
export function useMessages(): LoadedMessages {
  return useContext(WordsContext).messages;
}

/**
 * Returns every text in the provider's language, for components inside `<LaterWords>`.
 * @throws CognitoKitError `no-words` outside `<LaterWords>`.
 */
export function useLaterMessages(): Messages {
  const { messages, later } = useContext(WordsContext);
  if (later === 'here') return messages as Messages;
  throw new CognitoKitError(
    'no-words',
    'A view was drawn before its texts were loaded, so it has no texts to show. Draw it inside <LaterWords>.',
  );
}

interface Loaded {
  readonly locale: string;
  readonly first: FirstMessages;
  readonly later: LaterMessages | null;
  /** The number of requests for the later texts, and the number of these that have ended. */
  readonly asked: number;
  readonly answered: number;
}

const nothingAsked: Loaded = { locale: 'en', first: en, later: null, asked: 0, answered: 0 };

/** What `useLoadedWords` takes besides the language. */
export interface WordsOptions {
  readonly overrides?: MessageOverrides;
  /**
   * Whether texts of failures may reveal which accounts exist.
   * @default false
   */
  readonly specific?: boolean;
  /** Loads the texts of later views; a test can replace it. */
  readonly loadLaterOf?: typeof loadLaterTexts;
}

/** Loads a language on demand. The language before stays until the new texts are loaded. */
export function useLoadedWords(locale: string, options: WordsOptions = {}): Words {
  const { overrides, specific = false, loadLaterOf = loadLaterTexts } = options;
  const [loaded, setLoaded] = useState(nothingAsked);
  const { asked } = loaded;
  useEffect(() => {
    let wanted = true;
    const first = loadLocale(locale);
    const later = asked > 0 ? loadLaterOf(locale).catch(() => null) : null;
    // Changes both groups of texts together: a view never mixes languages. The first view does not wait for
    // later texts.
    first.then((first) => {
      if (!wanted) return;
      setLoaded((now) => (now.later || now.locale === locale ? now : { ...now, locale, first }));
    });
    Promise.all([first, later]).then(([first, later]) => {
      if (!wanted) return;
      setLoaded((now) =>
        now.locale === locale && now.answered === asked
          ? now
          : { ...now, locale, first, later: later ?? now.later, answered: asked },
      );
    });
    return () => {
      wanted = false;
    };
  }, [locale, asked, loadLaterOf]);
  const loadLater = useCallback(() => {
    setLoaded((now) => (isUnderWay(now) || now.later ? now : { ...now, asked: now.asked + 1 }));
  }, []);
  const { first } = loaded;
  const joinLater = useCallback(
    (texts: LaterMessages | null) =>
      withOverrides(withSpecificTexts(texts ? join(first, texts) : first, specific, overrides), overrides),
    [first, specific, overrides],
  );
  const messages = useMemo(() => joinLater(loaded.later), [joinLater, loaded.later]);
  const pending = loaded.locale !== locale;
  const later = statusOf(loaded);
  return useMemo(
    () => ({ messages, pending, later, loadLater, joinLater }),
    [messages, pending, later, loadLater, joinLater],
  );
}

function statusOf(loaded: Loaded): Words['later'] {
  if (loaded.later) return 'here';
  if (isUnderWay(loaded)) return 'loading';
  return loaded.asked === 0 ? 'none' : 'missing';
}

function isUnderWay({ asked, answered }: Loaded): boolean {
  return asked > answered;
}

// A text that the app gives for a failure wins over the `specific` text.
function withSpecificTexts(
  messages: LoadedMessages,
  specific: boolean,
  overrides?: MessageOverrides,
): LoadedMessages {
  if (!specific) return messages;
  const failures = { ...messages.failures, ...messages.specific, ...overrides?.specific };
  return { ...messages, failures };
}
