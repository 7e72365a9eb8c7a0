import { describe, expect, test } from 'vitest';
import { containsWord, personalWords } from './personal.js';

const refuses = (password: string, values: Record<string, string>) =>
  containsWord(password, personalWords(values));

describe('a password is refused', () => {
  test.each([
    ['Lovelace-1815', { family_name: 'Lovelace' }],
    ['my-LOVELACE-1', { name: 'Ada Lovelace' }],
    ['Ａｄａｌｏｖｅ-1', { email: 'adalove@example.com' }],
    ['Xlovelace99!', { username: 'ada.lovelace@example.com' }],
    ['Call-550100-now', { phone_number: '+12065550100' }],
    ['Call-550100-now', { username: '+1 206 555 0100' }],
    ['Загадка-1', { nickname: 'загадка' }],
  ])('%j of %j', (password, values) => {
    expect(refuses(password, values)).toBe(true);
  });
});

describe('a password passes', () => {
  test.each([
    ['Adamant-1815', { given_name: 'Ada' }],
    ['Example-1815', { email: 'ada@example.com' }],
    ['Analytical-1843', {}],
    ['Analytical-1843', { 'custom:note': 'analytical' }],
    ['Analytical-1843', { name: '' }],
  ])('%j of %j', (password, values) => {
    expect(refuses(password, values)).toBe(false);
  });
});

test('words of the app count at any length', () => {
  expect(containsWord('My-ACME-1', ['acme'])).toBe(true);
  expect(containsWord('My-ACME-1', [''])).toBe(false);
});
