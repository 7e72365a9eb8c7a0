import type { AccountTexts } from './en/account.js';
import type { FailureTexts } from './en/failures.js';
import { en, type FirstMessages, type Messages } from './en/index.js';
import type { LaterMessages, ViewTexts } from './en/later.js';
import { join } from './join.js';

/** The downloads of the texts of each language, by its BCP 47 subtag. */
export type Languages<Texts> = Readonly<Record<string, () => Promise<Texts>>>;

const first: Languages<FirstMessages> = {
  ar: () => import('./ar/index.js').then(({ ar }) => ar),
  de: () => import('./de/index.js').then(({ de }) => de),
  en: async () => en,
};

const later: Languages<LaterMessages> = {
  ar: () => all(import('./ar/later.js'), import('./ar/account.js'), import('./ar/failures.js')),
  de: () => all(import('./de/later.js'), import('./de/account.js'), import('./de/failures.js')),
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
  return all(import('./en/later.js'), import('./en/account.js'), import('./en/failures.js'));
}

async function all(
  views: Promise<{ later: ViewTexts }>,
  account: Promise<{ account: AccountTexts }>,
  failures: Promise<{ failures: FailureTexts }>,
): Promise<LaterMessages> {
  return { ...(await views).later, ...(await account).account, ...(await failures).failures };
}
