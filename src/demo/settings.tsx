import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { type Locale, type Words, words } from './words.js';

export type Mode = 'system' | 'light' | 'dark';

/** How people sign in: each with a password, or as each of them chooses. */
export type Ways = 'password' | 'choice';

interface Settings {
  readonly ways: Ways;
  readonly locale: Locale;
  readonly mode: Mode;
}

interface SettingsContextValue extends Settings {
  readonly words: Words;
  change(settings: Partial<Settings>): void;
}

const storageKey = 'fernway.settings';
const first: Settings = { ways: 'password', locale: 'en', mode: 'system' };

const SettingsContext = createContext<SettingsContextValue>({ ...first, words: words.en, change() {} });

/** The ways in, the language and the colours that the person chose, and the words in that language. */
export function useSettings(): SettingsContextValue {
  return useContext(SettingsContext);
}

/** Keeps the settings from visit to visit and tells the document of them. */
export function SettingsProvider({ children }: { children: ReactNode }) {
  const [settings, setSettings] = useState(readSettings);
  const { locale, mode } = settings;
  useEffect(() => {
    localStorage.setItem(storageKey, JSON.stringify(settings));
    document.documentElement.lang = locale;
    document.documentElement.dir = words[locale].direction;
    document.documentElement.dataset.mode = mode;
  }, [settings, locale, mode]);
  const value = useMemo(
    () => ({
      ...settings,
      words: words[settings.locale],
      change: (changes: Partial<Settings>) => setSettings((before) => ({ ...before, ...changes })),
    }),
    [settings],
  );
  return <SettingsContext.Provider value={value}>{children}</SettingsContext.Provider>;
}

function readSettings(): Settings {
  const stored: Partial<Settings> = JSON.parse(localStorage.getItem(storageKey) ?? '{}');
  return { ...first, ...stored };
}
