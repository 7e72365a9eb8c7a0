import { expect, test } from 'vitest';
import { defaultPasswordPolicy } from '../pool/defaultPasswordPolicy.js';
import { schemas } from './schemas.js';

test.each([
  ['custom:age', 'number', '٤٢٫٥', '42.5'],
  ['custom:age', 'number', '１２．５', '12.5'],
  ['custom:age', 'number', '−৩', '-3'],
  ['birthdate', 'date', '١٩٠٦-١٢-٠٩', '1906-12-09'],
  ['phone_number', 'tel', '+৪৯ ১৭০ ১২৩৪৫৬৭', '+491701234567'],
  ['email', 'email', '\u200bａda＠example.com', 'ada@example.com'],
  ['given_name', 'text', ' می\u200cخواهم\ufeff', 'می\u200cخواهم'],
] as const)('%s, a %s, takes %j of any keyboard', (name, kind, typed, value) => {
  const schema = schemas.signUp(
    {
      identifiers: ['username'],
      authFlowType: 'USER_SRP_AUTH',
      firstFactors: [],
      providers: [],
      confirmation: 'code',
      passwordPolicy: defaultPasswordPolicy,
      requiredAttributes: [],
      mfa: { mode: 'off', methods: [] },
    },
    { nameless: true, passwordless: true, fields: [{ name, kind, required: true }] },
  );
  expect(schema.parse({ [name]: typed })).toMatchObject({ [name]: value });
});
