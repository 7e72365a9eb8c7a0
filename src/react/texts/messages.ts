'use client';
import { createContext, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { CognitoKitError } from '../../core/failures.js';
import { en, type FirstMessages, type Messages } from '../../locales/en/index.js';
import type { LaterMessages } from '../../locales/en/later.js';
import { join, type LoadedMessages } from '../../locales/join.js';
import { loadLaterTexts, loadLocale } from '../../locales/load.js';

/** Texts to say otherwise, as deep as wanted. */
export type MessageOverrides = { readonly [K in keyof Messages]?: Partial<Messages[K]> };

export interface Words {
  readonly messages: LoadedMessages;
  /** Whether the texts of the asked-for language are still on their way. */
  readonly pending: boolean;
  /** How it stands with the texts of later views. */
  readonly later: 'none' | 'loading' | 'here' | 'missing';
  /** Loads the texts of later views, again after a failure. */
  loadLater(): void;
}

export const WordsContext = createContext<Words>({
  messages: en,
  pending: false,
  later: 'none',
  loadLater() {},
});

/** The texts in the provider's language; those of later views once such a view was near. */
export function useMessages(): LoadedMessages {
  return useContext(WordsContext).messages;
}

/**
 * Every text in the provider's language, for what is drawn inside `<LaterWords>`.
 * @throws CognitoKitError `no-words` outside of it.
 */
export function useLaterMessages(): Messages {
  const { messages, later } = useContext(WordsContext);
  if (later === 'here') return messages as Messages;
  throw new CognitoKitError(
    'no-words',
    'A view was drawn before its texts were loaded, so it has nothing to say. Draw it inside <LaterWords>.',
  );
}

interface Loaded {
  readonly locale: string;
  readonly first: FirstMessages;
  readonly later: LaterMessages | null;
  /** How often the later texts were asked for, and how many of these attempts have ended. */
  readonly asked: number;
  readonly answered: number;
}

const nothingAsked: Loaded = { locale: 'en', first: en, later: null, asked: 0, answered: 0 };

export interface WordsOptions {
  readonly overrides?: MessageOverrides;
  /**
   * Whether failures are told in words that give away who has an account.
   * @default false
   */
  readonly specific?: boolean;
  /** Where the texts of later views come from. */
  readonly loadLaterOf?: typeof loadLaterTexts;
}

/** Loads a language on demand; the one before stays until it is here. */
export function useLoadedWords(locale: string, options: WordsOptions = {}): Words {
  const { overrides, specific = false, loadLaterOf = loadLaterTexts } = options;
  const [loaded, setLoaded] = useState(nothingAsked);
  const { asked } = loaded;
  useEffect(() => {
    let wanted = true;
    const first = loadLocale(locale);
    const later = asked > 0 ? loadLaterOf(locale).catch(() => null) : null;
    // A view is never in two languages; nor does the first view wait for texts that are not on screen.
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
  const messages = useMemo(
    () =>
      withOverrides(told(loaded.later ? join(first, loaded.later) : first, specific, overrides), overrides),
    [loaded.later, first, specific, overrides],
  );
  const pending = loaded.locale !== locale;
  const later = statusOf(loaded);
  return useMemo(() => ({ messages, pending, later, loadLater }), [messages, pending, later, loadLater]);
}

function statusOf(loaded: Loaded): Words['later'] {
  if (loaded.later) return 'here';
  if (isUnderWay(loaded)) return 'loading';
  return loaded.asked === 0 ? 'none' : 'missing';
}

function isUnderWay({ asked, answered }: Loaded): boolean {
  return asked > answered;
}

// What an app says of a failure in its own words, it says in either case.
function told(messages: LoadedMessages, specific: boolean, overrides?: MessageOverrides): LoadedMessages {
  if (!specific) return messages;
  const failures = { ...messages.failures, ...messages.specific, ...overrides?.specific };
  return { ...messages, failures };
}

function withOverrides(messages: LoadedMessages, overrides: MessageOverrides = {}): LoadedMessages {
  const here = Object.entries(overrides).filter(([section]) => section in messages);
  const entries = here.map(([section, texts]) => {
    const base = messages[section as keyof Messages];
    return [section, typeof texts === 'object' && typeof base === 'object' ? { ...base, ...texts } : texts];
  });
  // Sections keep their shape: only texts of the same keys were replaced.
  return { ...messages, ...Object.fromEntries(entries) } as LoadedMessages;
}
