import { expect, test } from 'vitest';
import { CognitoKitError, type PoolSettings } from '../../core/index.js';
import type { JourneyOptions } from '../journey/options/journeyOptions.js';
import { planOf } from './signUpPlan.js';

const pool: PoolSettings = {
  identifiers: ['email'],
  authFlowType: 'USER_SRP_AUTH',
  firstFactors: [],
  providers: [],
  confirmation: 'code',
  passwordPolicy: {
    minLength: 8,
    lowercase: false,
    uppercase: false,
    numbers: false,
    symbols: false,
  },
  requiredAttributes: ['email', 'birthdate'],
  mfa: { mode: 'off', methods: [] },
};

test.each(['custom:acme.team', 'list[0]', "o'clock"])(
  'takes a field and a consent whose name %j looks like a path',
  (name) => {
    expect(planOf(pool, { fields: [name, 'birthdate'] }).fields).toMatchObject([
      { name },
      { name: 'birthdate' },
    ]);
    const { fields } = planOf(pool, { fields: [], consents: [{ name, label: 'Yes' }] });
    expect(fields).toMatchObject([{ name: 'birthdate' }, { name, kind: 'checkbox', required: true }]);
  },
);

test('asks once for an attribute that has a field of another name, in the manner of the attribute', () => {
  const { fields } = planOf(pool, { fields: [{ name: 'born', attribute: 'birthdate' }] });
  expect(fields).toMatchObject([{ name: 'born', kind: 'date', required: true }]);
});

const order = (options: JourneyOptions) =>
  planOf(pool, options).items.map((item) => ('place' in item ? item.place : item.name));

test.each<[JourneyOptions, string[]]>([
  [{ confirmPassword: true }, ['username', 'birthdate', 'password', 'confirmPassword']],
  [
    { fields: ['email', 'password', 'confirmPassword'], confirmPassword: true },
    ['username', 'password', 'confirmPassword', 'birthdate'],
  ],
  [
    { fields: ['email', 'password', 'confirm_password'] },
    ['username', 'password', 'confirmPassword', 'birthdate'],
  ],
  [
    { fields: ['password', 'birthdate', 'confirmPassword', 'email'] },
    ['password', 'birthdate', 'confirmPassword', 'username'],
  ],
  [
    { fields: ['password', 'birthdate'], confirmPassword: true },
    ['username', 'password', 'confirmPassword', 'birthdate'],
  ],
  [{ fields: ['confirmPassword'], passwordless: true }, ['username', 'birthdate']],
])('with %j the form asks for %j', (options, names) => {
  expect(order(options)).toEqual(names);
  expect(planOf(pool, options).fields.map(({ name }) => name)).toEqual(['birthdate']);
});

test.each<[string, JourneyOptions, string]>([
  ['an attribute', { fields: ['birthdate', 'birthdate'] }, '`birthdate` twice'],
  [
    'what people sign in with',
    { fields: ['username', 'email'] },
    '`email`, which people sign in with, twice',
  ],
  ['a repeat', { fields: ['confirmPassword', 'confirm_password'] }, '`confirm_password` twice'],
  ['a consent', { fields: ['terms'], consents: [{ name: 'terms', label: 'Yes' }] }, '`terms` twice'],
  ['a password', { fields: ['newPassword'] }, '`newPassword`, which is no attribute'],
  ['a password', { fields: [{ name: 'again', attribute: 'password2' }] }, '`again`, which is no attribute'],
  ['an option', { fields: [{ name: 'email', when: () => true }] }, 'gives `when` to `email`'],
  [
    'options',
    { fields: [{ name: 'password', type: 'text', required: false, autoComplete: 'off' }] },
    'gives `autoComplete`, `type`, `required` to `password`',
  ],
])('refuses %s in fields that would go wrong: %j', (_, options, words) => {
  expect(() => planOf(pool, options)).toThrow(CognitoKitError);
  expect(() => planOf(pool, options)).toThrow(words);
});

test.each<[string, JourneyOptions]>([
  ['a hint for a password', { fields: [{ name: 'custom:password_hint' }] }],
  ['what goes to the triggers', { fields: [{ name: 'passwordHint', attribute: false }] }],
  [
    'what the pool decides too',
    { fields: [{ name: 'email', type: 'email', required: true, attribute: 'email' }] },
  ],
])('takes %s', (_, options) => {
  expect(() => planOf(pool, options)).not.toThrow();
});
