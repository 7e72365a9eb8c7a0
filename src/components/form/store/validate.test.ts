import type { StandardSchemaV1 } from '@standard-schema/spec';
import { expect, test, vi } from 'vitest';
import type { FieldRules } from './types.js';
import { validate } from './validate.js';

const noRules = { rules: new Map<string, FieldRules>() };
const refused = (message: string) => ({ type: 'check', message });

function schemaOf(issues: StandardSchemaV1.Issue[]): StandardSchemaV1<unknown, unknown> {
  return { '~standard': { version: 1, vendor: 'test', validate: async () => ({ issues }) } };
}

test('gives what the schema made of the typed values', async () => {
  const verdict = await validate(({ signIn }) => signIn(), { username: ' mia ', password: ' x ' }, noRules);
  expect(verdict).toEqual({ problems: {}, values: { username: 'mia', password: ' x ' } });
});

test('gives the code of the problem of each field, and no values', async () => {
  const verdict = await validate(({ signIn }) => signIn(), { username: 'mia t', password: '' }, noRules);
  expect(verdict).toEqual({
    problems: { username: refused('usernameSpaces'), password: refused('required') },
    values: null,
  });
});

test('takes a schema of any library, and of several issues of a field the first', async () => {
  const schema = schemaOf([
    { message: 'Too short', path: ['name'] },
    { message: 'Too plain', path: [{ key: 'name' }] },
  ]);
  const { problems } = await validate(() => schema, { name: 'x' }, noRules);
  expect(problems).toEqual({ name: refused('Too short') });
});

test('tells the schema which fields are on screen', async () => {
  const make = vi.fn(() => schemaOf([]));
  await validate(make, { username: '', 'custom:acme.team': '' }, noRules);
  expect(make).toHaveBeenCalledWith(expect.anything(), new Set(['username', 'custom:acme.team']));
});

test('a check beside the schema holds the values back, and gives way to a problem of the schema', async () => {
  const rules = new Map([
    ['username', { check: async () => 'That name is taken' }],
    ['password', { check: () => 'passwordCommon' }],
  ]);
  const typed = { username: 'mia t', password: 'x' };
  const verdict = await validate(({ signIn }) => signIn(), typed, { rules });
  expect(verdict).toEqual({
    problems: { username: refused('usernameSpaces'), password: refused('passwordCommon') },
    values: null,
  });
});

test('asks the slow check of a field only when the quick check found nothing, and neither about an empty field', async () => {
  const check = vi.fn(() => null);
  const quickCheck = vi.fn((value: string) => (value === 'bad' ? 'passwordWords' : null));
  const rules = new Map([['answer', { quickCheck, check }]]);
  for (const answer of ['', 'bad', 'good']) {
    await validate(({ customAnswer }) => customAnswer(), { answer }, { rules, name: 'answer' });
  }
  expect(quickCheck.mock.calls.map(([value]) => value)).toEqual(['bad', 'good']);
  expect(check).toHaveBeenCalledExactlyOnceWith('good', { answer: 'good' }, false);
});

test('asks nothing of a field that the validation is not about', async () => {
  const check = vi.fn(() => null);
  const rules = new Map([['password', { check }]]);
  await validate(({ signIn }) => signIn(), { username: 'mia', password: 'x' }, { rules, name: 'username' });
  expect(check).not.toHaveBeenCalled();
});
