import { en, type FirstMessages, type Messages } from './en.js';
import type { LaterMessages } from './later/en.js';

/** Where the texts of each language come from, by its BCP 47 subtag. */
export type Languages<Texts> = Readonly<Record<string, () => Promise<Texts>>>;

const first: Languages<FirstMessages> = {
  ar: () => import('./ar.js').then(({ ar }) => ar),
  de: () => import('./de.js').then(({ de }) => de),
  en: async () => en,
};

const later: Languages<LaterMessages> = {
  ar: () => import('./later/ar.js').then(({ later }) => later),
  de: () => import('./later/de.js').then(({ later }) => later),
  en: loadLaterEnglish,
};

/** The languages that the kit speaks, as BCP 47 tags. */
export const locales: readonly string[] = Object.keys(first);

/**
 * Loads the texts of the first view for a BCP 47 tag: those of its language, else English.
 * A download that fails gives English too, since a form in another language beats no form.
 */
export async function loadLocale(tag: string, from = first): Promise<FirstMessages> {
  return from[languageOf(tag)]?.().catch(() => en) ?? en;
}

/**
 * Loads the texts of all later views for a BCP 47 tag: those of its language, else English.
 * @throws what the download of the English ones threw, when that fails too.
 */
export async function loadLaterTexts(tag: string, from = later): Promise<LaterMessages> {
  const english = from.en ?? loadLaterEnglish;
  return from[languageOf(tag)]?.().catch(english) ?? english();
}

/** Loads everything that the kit says in a language. */
export async function loadAllTexts(tag: string): Promise<Messages> {
  const [here, there] = await Promise.all([loadLocale(tag), loadLaterTexts(tag)]);
  return { ...there, ...here };
}

function languageOf(tag: string): string {
  const [language = ''] = tag.toLowerCase().split(/[-_]/);
  return locales.includes(language) ? language : 'en';
}

function loadLaterEnglish(): Promise<LaterMessages> {
  return import('./later/en.js').then(({ later }) => later);
}
