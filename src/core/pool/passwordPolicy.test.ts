import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultPasswordPolicy } from './defaultPasswordPolicy.js';
import { mistakenRules, type PasswordPolicy, passwordRules, rulesOf, unmetRules } from './passwordPolicy.js';

const anything: PasswordPolicy = {
  minLength: 6,
  lowercase: false,
  uppercase: false,
  numbers: false,
  symbols: false,
};
const symbolsOnly: PasswordPolicy = { ...anything, minLength: 0, symbols: true };

describe('the rules of a policy', () => {
  test('a policy with every demand has five rules', () => {
    expect(rulesOf(defaultPasswordPolicy)).toEqual([
      'minLength',
      'lowercase',
      'uppercase',
      'numbers',
      'symbols',
    ]);
  });

  test('the rules leave out what the pool does not demand', () => {
    expect(rulesOf({ ...anything, numbers: true })).toEqual(['minLength', 'numbers']);
  });
});

describe('the rules that a password misses', () => {
  test.each([
    ['', ['minLength', 'lowercase', 'uppercase', 'numbers', 'symbols']],
    ['short', ['minLength', 'uppercase', 'numbers', 'symbols']],
    ['longenough', ['uppercase', 'numbers', 'symbols']],
    ['LongEnough', ['numbers', 'symbols']],
    ['LongEnough1', ['symbols']],
    ['LongEnough1!', []],
    // Cognito accepts only basic Latin letters and digits.
    ['ÄÖÜäöüß٣!', ['lowercase', 'uppercase', 'numbers']],
  ])('the rules that the password %j misses are %j', (password, unmet) => {
    expect(unmetRules(password, defaultPasswordPolicy)).toEqual(unmet);
  });

  test.each([...'^$*.[]{}()?"!@#%&/\\,><\':;|_~`=+-'])('the character %s counts as a symbol', (character) => {
    expect(unmetRules(character, symbolsOnly)).toEqual([]);
  });

  test.each([
    ['two words', []],
    ['two  words', []],
    [' word', ['symbols', 'outerSpace']],
    ['  word', ['symbols', 'outerSpace']],
    ['word ', ['symbols', 'outerSpace']],
    ['£', ['symbols']],
  ])('a space in %j counts as a symbol only where Cognito counts it', (password, unmet) => {
    expect(unmetRules(password, symbolsOnly)).toEqual(unmet);
  });

  test.each([
    ['Correct-horse-1 ', ['outerSpace']],
    ['\tCorrect-horse-1', ['outerSpace']],
    ['Correct horse 1', []],
    // Cognito counts the white space of ASCII alone.
    ['Correct-horse-1\u00a0', []],
    ['\u3000Correct-horse-1', []],
  ])('Cognito itself refuses space around %j, whatever the pool demands', (password, unmet) => {
    expect(unmetRules(password, defaultPasswordPolicy)).toEqual(unmet);
  });

  test.each([
    ['Correct-horse-٣', ['numbers']],
    ['Correct-horse-½', ['numbers']],
    ['É-horse-1x', ['uppercase']],
    ['CORRECT-é-1x', []],
    ['CORRECT-é-12', ['lowercase']],
    ['密码密码密码密码', ['lowercase', 'uppercase']],
    ['Correct€horse1', ['symbols']],
    ['Correct', []],
  ])('a person may think that %j meets %j', (password, mistaken) => {
    expect(mistakenRules(password, defaultPasswordPolicy)).toEqual(mistaken);
  });

  test('a longer password never misses more rules', () => {
    const printable = fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme-ascii' });
    fc.assert(
      fc.property(printable, printable, (typed, more) => {
        const before = unmetRules(typed, defaultPasswordPolicy);
        const after = unmetRules(typed + more, defaultPasswordPolicy).filter((rule) => rule !== 'outerSpace');
        for (const rule of after) expect(before).toContain(rule);
      }),
    );
  });
});

describe('the passwordrules attribute', () => {
  test('the `passwordrules` attribute contains the whole policy', () => {
    expect(passwordRules(defaultPasswordPolicy)).toBe(
      'minlength: 8; maxlength: 256; required: lower; required: upper; required: digit; required: [-!@#$%^&*()_+=.,:;?];',
    );
  });

  test('the `passwordrules` attribute demands nothing that the pool does not', () => {
    expect(passwordRules(anything)).toBe('minlength: 6; maxlength: 256;');
  });
});
