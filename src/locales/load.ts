import type { AccountTexts } from './account/en.js';
import { en, type FirstMessages, type Messages } from './en.js';
import type { FailureTexts } from './failures/en.js';
import { join } from './join.js';
import type { LaterMessages, ViewTexts } from './later/en.js';

/** The downloads of the texts of each language, by its BCP 47 subtag. */
export type Languages<Texts> = Readonly<Record<string, () => Promise<Texts>>>;

const first: Languages<FirstMessages> = {
  ar: () => import('./ar.js').then(({ ar }) => ar),
  de: () => import('./de.js').then(({ de }) => de),
  en: async () => en,
};

const later: Languages<LaterMessages> = {
  ar: () => all(import('./later/ar.js'), import('./account/ar.js'), import('./failures/ar.js')),
  de: () => all(import('./later/de.js'), import('./account/de.js'), import('./failures/de.js')),
  en: loadLaterEnglish,
};

/** The languages of the kit, as BCP 47 tags. */
export const locales: readonly string[] = Object.keys(first);

/**
 * Loads the texts of the first view for a BCP 47 tag: those of its language, else English. English also
 * replaces a download that fails: a form in another language is better than no form.
 */
export async function loadLocale(tag: string, from = first): Promise<FirstMessages> {
  return from[languageOf(tag)]?.().catch(() => en) ?? en;
}

/**
 * Loads all other texts for a BCP 47 tag: those of its language, else English.
 * @throws the error of the English download, when that fails too.
 */
export async function loadLaterTexts(tag: string, from = later): Promise<LaterMessages> {
  const english = from.en ?? loadLaterEnglish;
  return from[languageOf(tag)]?.().catch(english) ?? english();
}

/** Loads all texts of a language. */
export async function loadAllTexts(tag: string): Promise<Messages> {
  return join(await loadLocale(tag), await loadLaterTexts(tag));
}

function languageOf(tag: string): string {
  const [language = ''] = tag.toLowerCase().split(/[-_]/);
  return locales.includes(language) ? language : 'en';
}

function loadLaterEnglish(): Promise<LaterMessages> {
  return all(import('./later/en.js'), import('./account/en.js'), import('./failures/en.js'));
}

async function all(
  views: Promise<{ later: ViewTexts }>,
  account: Promise<{ account: AccountTexts }>,
  failures: Promise<{ failures: FailureTexts }>,
): Promise<LaterMessages> {
  return { ...(await views).later, ...(await account).account, ...(await failures).failures };
}
