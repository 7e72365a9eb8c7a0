import { expect, test } from 'vitest';
import { account } from './en/account.js';
import { failures } from './en/failures.js';
import { en } from './en/index.js';
import { later } from './en/later.js';
import { join } from './join.js';
import { loadAllTexts, loadLaterTexts, loadLocale, locales } from './load.js';

test.each(locales)('the tag %s loads the texts of its language', async (tag) => {
  expect((await loadLocale(tag)).locale).toBe(tag);
  expect((await loadLaterTexts(tag)).locale).toBe(tag);
});

test.each([
  ['de-AT', 'de'],
  ['DE', 'de'],
  ['de_CH', 'de'],
  ['ar-EG', 'ar'],
  ['ar-Arab-SA-u-nu-arab', 'ar'],
  ['en-GB', 'en'],
])('the tag %s loads the language %s', async (tag, language) => {
  expect((await loadLocale(tag)).locale).toBe(language);
  expect((await loadLaterTexts(tag)).locale).toBe(language);
});

test.each(['fr', 'deu', '', '-', 'constructor', '__proto__'])(
  'the tag %j, which has no texts, loads English',
  async (tag) => {
    expect(await loadLocale(tag)).toBe(en);
    expect(await loadLaterTexts(tag)).toEqual({ ...later, ...account, ...failures });
  },
);

const offline = () => Promise.reject(new TypeError('Failed to fetch'));

test('a language whose download fails loads English', async () => {
  expect(await loadLocale('de', { de: offline })).toBe(en);
  expect(await loadLaterTexts('de', { de: offline })).toEqual({ ...later, ...account, ...failures });
});

test('the load of later texts rejects when no language can be downloaded', async () => {
  await expect(loadLaterTexts('de', { de: offline, en: offline })).rejects.toThrow('Failed to fetch');
  await expect(loadLaterTexts('en', { en: offline })).rejects.toThrow('Failed to fetch');
});

test.each(locales)('the texts of %s are complete when all parts are loaded', async (tag) => {
  const texts = await loadAllTexts(tag);
  expect(texts).toEqual(join(await loadLocale(tag), await loadLaterTexts(tag)));
  expect(texts).toMatchObject({ locale: tag });
});
