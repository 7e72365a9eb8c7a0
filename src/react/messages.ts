'use client';
import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import { en, type Messages } from '../locales/en.js';
import { loadLocale } from '../locales/load.js';

/** Texts to say otherwise, as deep as wanted. */
export type MessageOverrides = { readonly [K in keyof Messages]?: Partial<Messages[K]> };

export interface Words {
  readonly messages: Messages;
  /** Whether the texts of the asked-for language are still on their way. */
  readonly pending: boolean;
}

export const WordsContext = createContext<Words>({ messages: en, pending: false });

/** Every text on screen, in the provider's language. */
export function useMessages(): Messages {
  return useContext(WordsContext).messages;
}

/** Loads a language on demand; the one before stays until it is here. */
export function useLoadedWords(locale: string, overrides?: MessageOverrides): Words {
  const [loaded, setLoaded] = useState({ locale: 'en', messages: en });
  useEffect(() => {
    let wanted = true;
    loadLocale(locale).then((messages) => {
      if (wanted) setLoaded((now) => (now.locale === locale ? now : { locale, messages }));
    });
    return () => {
      wanted = false;
    };
  }, [locale]);
  const pending = loaded.locale !== locale;
  return useMemo(
    () => ({ messages: withOverrides(loaded.messages, overrides), pending }),
    [loaded, overrides, pending],
  );
}

function withOverrides(messages: Messages, overrides: MessageOverrides = {}): Messages {
  const entries = Object.entries(overrides).map(([section, texts]) => {
    const base = messages[section as keyof Messages];
    return [section, typeof texts === 'object' && typeof base === 'object' ? { ...base, ...texts } : texts];
  });
  // Sections keep their shape: only texts of the same keys were replaced.
  return { ...messages, ...Object.fromEntries(entries) } as Messages;
}
