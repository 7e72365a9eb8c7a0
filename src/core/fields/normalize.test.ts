import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalizeCode, normalizePhone } from './normalize.js';

describe('a code', () => {
  test.each([
    ['123456', 'as it is'],
    ['123 456', 'in groups'],
    ['123-456', 'with a hyphen'],
    [' 123456\n', 'with space around it'],
    ['123\u00a0456', 'with a no-break space'],
    ['G-123456', 'with a prefix'],
    ['Your code is 123456.', 'in its sentence'],
    ['１２３４５６', 'full-width'],
    ['١٢٣٤٥٦', 'Arabic-Indic'],
    ['۱۲۳۴۵۶', 'Persian'],
    ['१२३४५६', 'Devanagari'],
    ['১২৩৪৫৬', 'Bengali'],
    ['๑๒๓๔๕๖', 'Thai'],
    ['𞥑𞥒𞥓𞥔𞥕𞥖', 'Adlam, beyond 16 bits'],
    ['𝟏𝟐𝟑𝟺𝟻𝟼', 'mathematical'],
    ['\u200f١٢٣ ٤٥٦\u200f', 'Arabic-Indic with direction marks'],
  ])('%j is 123456 (%s)', (typed) => {
    expect(normalizeCode(typed)).toBe('123456');
  });

  test('keeps its leading zeros', () => {
    expect(normalizeCode('000 123')).toBe('000123');
  });

  test('is empty where there are no digits', () => {
    expect(normalizeCode('no code')).toBe('');
  });

  test('is only ever plain digits, and stays what it is', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const code = normalizeCode(typed);
        expect(/^[0-9]*$/.test(code) && normalizeCode(code) === code).toBe(true);
      }),
    );
  });
});

describe('a phone number', () => {
  test.each([
    '+491701234567',
    '+49 170 1234567',
    ' +49 (170) 123-45.67 ',
    '+49 (0)170 1234567',
    '+49 (0) 170 1234567',
    '0049 170 1234567',
    '+49\u2011170\u20111234567',
    '\u202a+49 170 1234567\u202c',
    '＋４９ １７０ １２３４５６７',
    '+٤٩ ١٧٠ ١٢٣٤٥٦٧',
    '+۴۹ ۱۷۰ ۱۲۳۴۵۶۷',
  ])('%j comes out in E.164', (typed) => {
    expect(normalizePhone(typed)).toBe('+491701234567');
  });

  test.each(['', '0170 1234567', '170 1234567', '+49', '+0170 1234567', '+49 170 CALL ME', '+1 2'])(
    '%j is none',
    (typed) => {
      expect(normalizePhone(typed)).toBeNull();
    },
  );

  test('has at most fifteen digits', () => {
    expect(normalizePhone('+123456789012345')).toBe('+123456789012345');
    expect(normalizePhone('+1234567890123456')).toBeNull();
  });

  test('is E.164 or none, and stays what it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'+0123456789 ()-٤۴４a') }), (typed) => {
        const phone = normalizePhone(typed);
        if (phone === null) return;
        expect(phone).toMatch(/^\+[1-9][0-9]{6,14}$/);
        expect(normalizePhone(phone)).toBe(phone);
      }),
    );
  });
});
