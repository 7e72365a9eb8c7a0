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
