import { type ReactNode, useContext, useMemo } from 'react';
import { en, type Messages } from '../locales/en.js';
import { type LaterMessages, later as laterEnglish } from '../locales/later/en.js';
import { WordsContext } from '../react/messages.js';

/** Every text in English. */
export const english: Messages = { ...laterEnglish, ...en };

/** Gives a part that is drawn alone the texts of later views too, at once. */
export function AllWords({ later = laterEnglish, children }: { later?: LaterMessages; children: ReactNode }) {
  const words = useContext(WordsContext);
  const value = useMemo(
    () => ({ ...words, messages: { ...later, ...words.messages }, later: 'here' as const }),
    [words, later],
  );
  return <WordsContext.Provider value={value}>{children}</WordsContext.Provider>;
}
