import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeInText } from './codeInText.js';
import { normalizeCode, normalizeEmail, normalizePhone, normalizeUsername } from './normalize.js';

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

describe('a code in a message', () => {
  test.each([
    ['App24: 019373 is your code'],
    ['019-373'],
    ['019 373 ist dein Code, gültig für 10 Minuten.'],
    ['01 93 73'],
    ['Code: 019\u00a0373'],
    ['\u200b0\u200b1\u200b9\u200b3\u200b7\u200b3\ufeff'],
    ['G-019373 is your Google verification code.'],
    ['رمز التحقق الخاص بك هو \u2067٠١٩٣٧٣\u2069، صالح حتى ١٤:٣٠'],
    ['کد شما: ۰۱۹۳۷۳'],
    ['आपका कोड ०१९३७३ है'],
    ['您的验证码是019373，5分钟内有效。2026年10月7日'],
    ['Your code is 019373. Sent 2026-10-07 14:30:59'],
    ['07.10.2026 14:30 019373 is your code'],
    ['019373 is your code. Never share it. Call +1 202 555 0143 or 0800 123456 for help'],
    ['019373 is your code. 019373 expires in 3 minutes.'],
    ['Your code is 019373.\n\n@app.example.com #019373'],
    ['Order 123456 ships today. Code below.\n@app.example.com #019373 %ads.example'],
  ])('is found in %j, without a doubt', (text) => {
    expect(codeInText(text, 6)).toEqual({ code: '019373', certain: true });
  });

  test.each([
    ['Your codes: 019373 or 654321', '019373'],
    ['Order AB123456: your code is 019373', '019373'],
    ['Call 0800 019373', '019373'],
    ['+019373', '019373'],
    ['12.03.24', '120324'],
    ['0193731', '019373'],
    ['App24 sent 0193', '240193'],
    ['1', '1'],
    ['', ''],
  ])('is only a guess in %j', (text, code) => {
    expect(codeInText(text, 6)).toEqual({ code, certain: false });
  });

  test('has the length that was asked for', () => {
    expect(codeInText('1234 5678 or 019373', 8)).toEqual({ code: '12345678', certain: true });
    expect(normalizeCode('App24: 019373 is your code')).toBe('019373');
    expect(normalizeCode('App24: 1234 5678 is your code')).toBe('12345678');
  });

  test('is never longer than asked for, and digits alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789 -+.:/a@#٤') }), (text) => {
        const { code, certain } = codeInText(text, 6);
        expect(code).toMatch(/^[0-9]{0,6}$/);
        if (certain) expect(code).toHaveLength(6);
      }),
    );
  });
});

describe('a name', () => {
  test.each([
    ['\u200bada@example.com', 'zero-width space'],
    ['ada\u00ad@example.com', 'soft hyphen'],
    ['\u202aada@example.com\u202c', 'direction marks'],
    ['\ufeffada@example.com\r\n', 'byte order mark, line end'],
    ['\u3000ada@example.com\u0085', 'ideographic space, next line'],
    ['ａｄａ＠ｅｘａｍｐｌｅ．ｃｏｍ', 'full width'],
    ['ada@example。com', 'ideographic full stop'],
  ])('%j is the email ada@example.com (%s)', (typed) => {
    expect(normalizeEmail(typed)).toBe('ada@example.com');
    expect(normalizeUsername(typed, ['email'])).toBe('ada@example.com');
    expect(normalizeUsername(typed, ['username', 'email'])).toBe('ada@example.com');
  });

  test.each([
    ['\u200fعلی\u200cرضا\u200f', 'علیرضا', 'joiners, which Cognito takes in no username'],
    ['Ａda', 'Ａda', 'full width, which may be in the username'],
    ['❤\ufe0f', '❤\ufe0f', 'a variation selector, which is a mark'],
    ['jane doe', 'jane doe', 'a space inside, which the form tells of'],
  ])('%j is the username %j (%s)', (typed, username) => {
    expect(normalizeUsername(typed, ['username'])).toBe(username);
  });

  test.each(['ﬁona@example.com', 'kelvin\u212a@example.com'])('%j keeps its compatibility forms', (email) => {
    expect(normalizeEmail(email)).toBe(email);
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
    '+৪৯ ১৭০ ১২৩৪৫৬৭',
    '+49−170−1234567',
    '\u200b+49\u00ad170\ufeff1234567\u3000',
    '＋49（170）1234567',
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
