import { beforeAll, describe, expect, test } from 'vitest';
import { caretAfter } from './caret.js';
import { nameCountries, searchCountries } from './countries.js';
import { loadPhoneTools } from './tools/loadPhoneTools.js';
import type { PhoneTools } from './tools/phoneTools.js';

let tools: PhoneTools;

beforeAll(async () => {
  tools = await loadPhoneTools();
});

const found = (search: string, locale = 'en') =>
  searchCountries(nameCountries(tools.countries, locale), search).map(({ country }) => country);

describe('the search for a country', () => {
  test.each([
    ['germany', 'DE'],
    ['Deu', 'DE', 'de'],
    ['cote', 'CI'],
    ['ألمانيا', 'DE', 'ar'],
    ['gb', 'GB'],
    ['+49', 'DE'],
    ['0049', 'DE'],
    ['٤٩', 'DE', 'ar'],
    ['４９', 'DE'],
    ['৪৯', 'DE', 'bn'],
    ['kingdom', 'GB'],
  ])('%j finds %s', (search, country, locale = 'en') => {
    expect(found(search, locale)[0]).toBe(country);
  });

  test('puts the code that was typed before longer ones', () => {
    const [first] = found('1');
    expect(tools.countries.find(({ country }) => country === first)?.dial).toBe('1');
    expect(found('+1')).toContain('CA');
  });

  test('finds all when nothing is typed, in the order of the language', () => {
    expect(found('')).toHaveLength(tools.countries.length);
    expect(found('', 'de').indexOf('AT')).toBeGreaterThan(found('', 'de').indexOf('EG'));
  });

  test('finds nothing for what is no country', () => {
    expect(found('atlantis')).toEqual([]);
  });
});

describe('a typed number', () => {
  test.each([
    ['0170 1234567', 'DE', '+491701234567'],
    ['+49 (0)170 1234567', 'US', '+491701234567'],
    ['0049 170 1234567', 'DE', '+491701234567'],
    ['2065550100', 'US', '+12065550100'],
    ['٠٥٠١٢٣٤٥٦٧', 'SA', '+966501234567'],
    ['+٤٩ ١٧٠ ١٢٣٤٥٦٧', 'SA', '+491701234567'],
    ['+49 ', 'DE', ''],
    ['', 'DE', ''],
  ] as const)('%j in %s is %j', (typed, country, value) => {
    expect(tools.read(typed, country).value).toBe(value);
  });

  test.each([
    ['+44 20 79', 'phoneTooShort'],
    ['+1 206 555 010', 'phoneTooShort'],
    ['+1 206 555 01001', 'phoneTooLong'],
    ['no number', 'phoneNumber'],
    ['+1 206 555 0100', null],
  ] as const)('%j has the problem %s', (typed, problem) => {
    expect(tools.read(typed, 'DE').problem).toBe(problem);
  });

  test('is spaced as its country does, and names its country', () => {
    expect(tools.format('+4917012', 'US')).toEqual({ text: '+49 170 12', country: 'DE' });
    expect(tools.format('206555', 'US')).toEqual({ text: '(206) 555', country: null });
  });

  test('with a code that many countries share, stays in the one that was chosen', () => {
    expect(tools.format('+1', 'CA').country).toBe('CA');
    expect(tools.format('+1', 'DE').country).toBe('US');
    expect(tools.format('+12042345678', 'US').country).toBe('CA');
  });

  test('goes along to another country', () => {
    expect(tools.move('', null, 'DE')).toBe('+49 ');
    expect(tools.move('+1 206 555 0100', 'US', 'DE')).toMatch(/^\+49 2065/);
    expect(tools.move('0170 1234567', 'DE', 'US')).toBe('+1 1701234567');
    expect(tools.move('+49 ', 'DE', 'FR')).toBe('+33 ');
  });
});

test.each([
  ['+4917|0123', '+49 170 123', 6],
  ['+49|', '+49', 3],
  ['|+49170', '+49 170', 0],
  ['20|6555', '(206) 555', 3],
])('the caret in %j stays behind the same digits', (marked, after, caret) => {
  expect(caretAfter(marked.replace('|', ''), marked.indexOf('|'), after)).toBe(caret);
});
