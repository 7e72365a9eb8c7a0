import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { minifySync, transformWithOxc } from 'vite';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type {
  FailureCode,
  FieldProblemCode,
  FirstFactor,
  MfaMethod,
  PasswordRule,
  ProblemCode,
  StepNotice,
} from '../core/index.js';
import { account as arabicAccount } from './ar/account.js';
import { failures as arabicFailures } from './ar/failures.js';
import { ar as firstArabic } from './ar/index.js';
import { later as laterArabic } from './ar/later.js';
import { account as germanAccount } from './de/account.js';
import { failures as germanFailures } from './de/failures.js';
import { de as firstGerman } from './de/index.js';
import { later as laterGerman } from './de/later.js';
import { type AccountTexts, account as englishAccount } from './en/account.js';
import { failures as englishFailures, type FailureTexts } from './en/failures.js';
import { type FirstMessages, en as firstEnglish, type Messages } from './en/index.js';
import { later as laterEnglish, type ViewTexts } from './en/later.js';
import { join } from './join.js';

type Text = string | ((...values: never[]) => string);

/** Returns every text by its path: `signIn.title`. */
function textsOf(messages: FirstMessages | ViewTexts | AccountTexts | FailureTexts): Map<string, Text> {
  const sections = Object.entries(messages).flatMap(([section, texts]): [string, Text][] =>
    typeof texts === 'string'
      ? [[section, texts]]
      : Object.entries<Text>(texts).map(([name, text]) => [`${section}.${name}`, text]),
  );
  return new Map(sections);
}

const en: Messages = join(firstEnglish, { ...laterEnglish, ...englishAccount, ...englishFailures });
const de: Messages = join(firstGerman, { ...laterGerman, ...germanAccount, ...germanFailures });
const ar: Messages = join(firstArabic, { ...laterArabic, ...arabicAccount, ...arabicFailures });
const english = textsOf(en);
const others = [de, ar];

const parts = [
  { file: './en/index.ts', texts: firstEnglish, original: firstEnglish },
  { file: './de/index.ts', texts: firstGerman, original: firstEnglish },
  { file: './ar/index.ts', texts: firstArabic, original: firstEnglish },
  { file: './en/later.ts', texts: laterEnglish, original: laterEnglish },
  { file: './de/later.ts', texts: laterGerman, original: laterEnglish },
  { file: './ar/later.ts', texts: laterArabic, original: laterEnglish },
  { file: './en/account.ts', texts: englishAccount, original: englishAccount },
  { file: './de/account.ts', texts: germanAccount, original: englishAccount },
  { file: './ar/account.ts', texts: arabicAccount, original: englishAccount },
  { file: './en/failures.ts', texts: englishFailures, original: englishFailures },
  { file: './de/failures.ts', texts: germanFailures, original: englishFailures },
  { file: './ar/failures.ts', texts: arabicFailures, original: englishFailures },
];

/** The texts that are the same word in both languages. */
const sameAsEnglish: Record<string, string[]> = {
  de: [
    'attributes.name',
    'attributes.website',
    'firstFactorSelection.WEB_AUTHN',
    'passkeys.title',
    'passkeys.unnamed',
    'direction',
    'fields.optional',
  ],
  ar: [],
};

/** The file of each part of a language, by a section that only that part has. */
const fileNames = { fields: 'index', failures: 'failures', mfaSetup: 'account' };
function fileNameOf(texts: object): string {
  return Object.entries(fileNames).find(([section]) => section in texts)?.[1] ?? 'later';
}

describe.each(parts)('the texts in $file', ({ file, texts, original }) => {
  test('the file has every text, and no text that the kit does not use', () => {
    expect([...textsOf(texts).keys()].sort()).toEqual([...textsOf(original).keys()].sort());
  });

  test('the file names its language', () => {
    expect(file).toBe(`./${texts.locale}/${fileNameOf(texts)}.ts`);
  });

  test('the file is at most 4 kB to download', async () => {
    const path = fileURLToPath(new URL(file, import.meta.url));
    const { code } = await transformWithOxc(readFileSync(path, 'utf8'), path);
    expect(gzipSync(minifySync(path, code).code).length).toBeLessThanOrEqual(4000);
  });
});

test('no failure has a text in two parts, because one text would replace the other', () => {
  expect(Object.keys(firstEnglish.failures).filter((code) => code in englishFailures.failures)).toEqual([]);
});

test('no section is in two parts, because one section would replace the other', () => {
  const sections = [firstEnglish, laterEnglish, englishAccount].flatMap((part) => Object.keys(part));
  const twice = sections.filter((section, index) => sections.indexOf(section) !== index);
  expect(new Set(twice)).toEqual(new Set(['locale']));
});

describe.each([en, ...others])('the language $locale', (messages) => {
  const texts = textsOf(messages);

  test('each text takes the same values as in English', () => {
    for (const [path, text] of texts) {
      const original = english.get(path);
      expect([path, typeof text, text.length * Number(typeof text === 'function')]).toEqual([
        path,
        typeof original,
        Number(original?.length) * Number(typeof original === 'function'),
      ]);
    }
  });

  test('no text is empty, has space around it, or has a gap', () => {
    for (const [path, text] of texts) {
      const words = typeof text === 'string' ? text : text(...(['3', 'x'] as never[]));
      expect(words, path).toMatch(/^\S(.*\S)?$/);
      expect(words, path).not.toMatch(/ {2}|undefined|NaN/);
    }
  });

  test('each text contains the values that it is given', () => {
    expect(messages.code.sentTo('j***@e***')).toContain('j***@e***');
    expect(messages.confirmLink.sentTo('j***@e***')).toContain('j***@e***');
    expect(messages.code.sentIfAccount('jane')).toContain('jane');
    expect(messages.code.name(6, '+*******1234')).toContain('+*******1234');
    expect(messages.code.name(6, undefined)).toContain('6');
    expect(messages.problems.code(8)).toContain('8');
    expect(messages.passwordRules.progress(2, 5)).toMatch(/2.*5/);
    expect(messages.confirmSignUp.wrongPlace('j***@e***')).toContain('j***@e***');
    expect(messages.signIn.done('Jane')).toContain('Jane');
  });

  test('the name of each button contains the text that the button shows', () => {
    const { mfaSetup, mfaMethods } = messages;
    for (const method of [mfaMethods.TOTP, mfaMethods.SMS, mfaMethods.EMAIL]) {
      expect(mfaSetup.setUp(method).toLowerCase()).toContain(mfaSetup.setUpShort.toLowerCase());
      expect(mfaSetup.turnOff(method).toLowerCase()).toContain(mfaSetup.turnOffShort.toLowerCase());
      expect(mfaSetup.prefer(method).toLowerCase()).toContain(mfaSetup.preferShort.toLowerCase());
    }
  });

  test('the names of the buttons for the three password fields differ', () => {
    const { fields, password } = messages;
    const names = [fields.password, fields.newPassword, fields.confirmPassword].map(password.show);
    expect(new Set(names)).toHaveProperty('size', 3);
  });

  test('each failure ends as a sentence', () => {
    for (const text of Object.values(messages.failures)) expect(text).toMatch(/\.$/);
  });
});

test('there is a text for every failure, notice, problem, rule and factor of the core', () => {
  expectTypeOf<keyof Messages['failures']>().toEqualTypeOf<FailureCode>();
  expectTypeOf<keyof Messages['notices']>().toEqualTypeOf<StepNotice>();
  expectTypeOf<Messages['problems']>().toExtend<Record<ProblemCode, unknown>>();
  expectTypeOf<keyof Messages['fieldProblems']>().toEqualTypeOf<FieldProblemCode>();
  expectTypeOf<Messages['passwordRules']>().toExtend<Record<PasswordRule, unknown>>();
  expectTypeOf<Messages['mfaMethods']>().toExtend<Record<MfaMethod, string>>();
  expectTypeOf<Messages['firstFactorSelection']>().toExtend<Record<FirstFactor, string>>();
});

test.each(others)('no text of $locale is English by accident', (messages) => {
  const untranslated = [...textsOf(messages)].filter(([path, text]) => text === english.get(path));
  expect(untranslated.map(([path]) => path)).toEqual(sameAsEnglish[messages.locale]);
});

describe('English in whole sentences', () => {
  test.each([
    [en.fields.email, 'Enter your email'],
    [en.fields.usernameOrEmail, 'Enter your username or email'],
    [en.fields.phoneNumber, 'Enter your phone number'],
    [en.fields.code, 'Enter your confirmation code'],
    [en.fields.newPassword, 'Enter your new password'],
    [en.fields.confirmPassword, 'Enter your password confirmation'],
    [en.attributes.birthdate ?? '', 'Enter your date of birth'],
    ['Employee ID', 'Enter your employee ID'],
    ['PIN', 'Enter your PIN'],
  ])('the problem of an empty %j is: %s', (label, sentence) => {
    expect(en.problems.required(label)).toBe(sentence);
  });

  test('an English password button names the field that it shows', () => {
    expect(en.password.show(en.fields.newPassword)).toBe('Show new password');
    expect(en.password.show(en.fields.confirmPassword)).toBe('Show password confirmation');
  });

  test('an English waiting time has seconds, then minutes', () => {
    expect(en.common.retryIn(1)).toBe('Try again in 1 second');
    expect(en.common.retryIn(30)).toBe('Try again in 30 seconds');
    expect(en.common.retryIn(899)).toBe('Try again in 15 minutes');
  });
});

describe('German in whole sentences', () => {
  test('a German sentence keeps the capitals of its nouns', () => {
    expect(de.problems.required(de.fields.email)).toBe('Füllen Sie das Feld „E-Mail“ aus');
    expect(de.mfaSetup.setUp(de.mfaMethods.TOTP)).toBe('Authenticator-App einrichten');
    expect(de.password.show(de.fields.confirmPassword)).toBe('Passwort (Wiederholung) anzeigen');
  });

  test('a German waiting time has seconds, then minutes', () => {
    expect(de.common.retryIn(1)).toBe('Neuer Versuch in 1 Sekunde möglich');
    expect(de.common.retryIn(900)).toBe('Neuer Versuch in 15 Minuten möglich');
  });

  test('every German text uses the polite "Sie"', () => {
    const words = [...textsOf(de).values()].filter((text) => typeof text === 'string').join(' ');
    expect(words).not.toMatch(/\b(du|dir|dich|dein\w*)\b/i);
  });
});

describe('Arabic in whole sentences', () => {
  test('Arabic is written right to left', () => {
    expect(ar.direction).toBe('rtl');
  });

  test('an Arabic count has the plural forms of the language', () => {
    expect(ar.common.retryIn(2)).toBe('أعد المحاولة بعد: ثانيتان');
    expect(ar.common.retryIn(5)).toBe('أعد المحاولة بعد: 5 ثوان');
    expect(ar.common.retryIn(30)).toBe('أعد المحاولة بعد: 30 ثانية');
    expect(ar.common.retryIn(900)).toBe('أعد المحاولة بعد: 15 دقيقة');
    expect(ar.passwordRules.minLength(8)).toBe('8 أحرف على الأقل');
    expect(ar.passwordRules.minLength(12)).toBe('12 حرفًا على الأقل');
  });

  test('numbers and addresses keep their own direction in Arabic', () => {
    expect(ar.code.sentTo('+*******1234')).toBe('أرسلنا رمزًا إلى \u2068+*******1234\u2069.');
    expect(ar.fields.phoneHint).toMatch(/\u2068\+966 50 123 4567\u2069$/);
  });

  test('all digits in Arabic are European', () => {
    const words = [...textsOf(ar).values()].map((text) =>
      typeof text === 'string' ? text : text(...(['45', '7'] as never[])),
    );
    expect(words.join(' ')).not.toMatch(/[٠-٩۰-۹]/);
  });
});
