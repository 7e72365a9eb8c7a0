import { en, type Messages } from './en.js';

/** Where the texts of each language come from, by its BCP 47 subtag. */
export type Languages = Readonly<Record<string, () => Promise<Messages>>>;

const languages: Languages = {
  ar: () => import('./ar.js').then(({ ar }) => ar),
  de: () => import('./de.js').then(({ de }) => de),
  en: async () => en,
};

/** The languages that the kit speaks, as BCP 47 tags. */
export const locales: readonly string[] = Object.keys(languages);

/**
 * Loads the texts for a BCP 47 tag: those of its language, else English.
 * A download that fails gives English too, since a form in another language beats no form.
 */
export async function loadLocale(tag: string, from: Languages = languages): Promise<Messages> {
  const [language = ''] = tag.toLowerCase().split(/[-_]/);
  if (!Object.hasOwn(from, language)) return en;
  return from[language]?.().catch(() => en) ?? en;
}
