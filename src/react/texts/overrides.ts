import type { Messages } from '../../locales/en/index.js';
import type { LoadedMessages } from '../../locales/join.js';

/** Texts of the app by section and key; each text that is left out comes from the locale. */
export type MessageOverrides = { readonly [K in keyof Messages]?: Partial<Messages[K]> };

/** Puts the texts of the app in place of those of the locale, in the sections that are loaded. */
export function withOverrides(messages: LoadedMessages, overrides: MessageOverrides = {}): LoadedMessages {
  const known = Object.entries(overrides).filter(([section]) => section in messages);
  const entries = known.map(([section, texts]) => {
    const base = messages[section as keyof Messages];
    return [section, typeof texts === 'object' && typeof base === 'object' ? { ...base, ...texts } : texts];
  });
  // Sections keep their shape: only texts of the same keys were replaced.
  return { ...messages, ...Object.fromEntries(entries) } as LoadedMessages;
}
