import { en, type Messages } from './en.js';

const languages: Record<string, () => Promise<Messages>> = {
  ar: () => import('./ar.js').then(({ ar }) => ar),
  de: () => import('./de.js').then(({ de }) => de),
  en: async () => en,
};

/** The languages that the kit speaks, as BCP 47 tags. */
export const locales = Object.keys(languages);

/** Loads the best match for a BCP 47 tag: its language, else English. */
export function loadLocale(tag: string): Promise<Messages> {
  const language = tag.toLowerCase().split('-')[0] ?? 'en';
  return (languages[language] ?? (async () => en))().catch(() => en);
}
