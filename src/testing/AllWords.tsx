import { type ReactNode, useContext, useMemo } from 'react';
import { account } from '../locales/en/account.js';
import { failures } from '../locales/en/failures.js';
import { en, type Messages } from '../locales/en/index.js';
import { type LaterMessages, later } from '../locales/en/later.js';
import { join } from '../locales/join.js';
import { WordsContext } from '../react/texts/messages.js';

const laterEnglish: LaterMessages = { ...later, ...account, ...failures };

/** Every text in English. */
export const english: Messages = join(en, laterEnglish);

/** Gives a part that is drawn alone the texts of later views too, at once. */
export function AllWords({ later = laterEnglish, children }: { later?: LaterMessages; children: ReactNode }) {
  const words = useContext(WordsContext);
  const value = useMemo(() => {
    const failures = { ...later.failures, ...words.messages.failures };
    return { ...words, messages: { ...later, ...words.messages, failures }, later: 'here' as const };
  }, [words, later]);
  return <WordsContext.Provider value={value}>{children}</WordsContext.Provider>;
}
