import { expect, test } from 'vitest';
import { en } from './en.js';
import { loadLocale, locales } from './load.js';

test.each(locales)('%s loads the texts of its own language', async (tag) => {
  expect((await loadLocale(tag)).locale).toBe(tag);
});

test.each([
  ['de-AT', 'de'],
  ['DE', 'de'],
  ['de_CH', 'de'],
  ['ar-EG', 'ar'],
  ['ar-Arab-SA-u-nu-arab', 'ar'],
  ['en-GB', 'en'],
])('%s finds its language: %s', async (tag, language) => {
  expect((await loadLocale(tag)).locale).toBe(language);
});

test.each(['fr', 'deu', '', '-', 'constructor', '__proto__'])(
  '%j, which nobody wrote, is English',
  async (tag) => {
    expect(await loadLocale(tag)).toBe(en);
  },
);

test('a language whose download fails is English', async () => {
  const offline = { de: () => Promise.reject(new TypeError('Failed to fetch')) };
  expect(await loadLocale('de', offline)).toBe(en);
});
