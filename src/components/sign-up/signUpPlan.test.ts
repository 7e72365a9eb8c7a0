import { expect, test } from 'vitest';
import type { PoolSettings } from '../../core/index.js';
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

const isBadField = expect.objectContaining({
  code: 'bad-field',
  message: expect.stringContaining('attribute:'),
});

test.each(['custom:acme.team', 'list[0]', "o'clock"])(
  'refuses the name %j, which a form would lose',
  (name) => {
    expect(() => planOf(pool, { fields: [name] })).toThrow(isBadField);
    expect(() => planOf(pool, { consents: [{ name, label: 'Yes' }] })).toThrow(isBadField);
  },
);

test('asks once for an attribute that has a field of another name, in the manner of the attribute', () => {
  const { fields } = planOf(pool, { fields: [{ name: 'born', attribute: 'birthdate' }] });
  expect(fields).toMatchObject([{ name: 'born', kind: 'date', required: true }]);
});
