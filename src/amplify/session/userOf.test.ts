import { expect, test } from 'vitest';
import { userOf } from './userOf.js';

test('reads the person from an ID token', () => {
  expect(
    userOf({
      sub: '11-22',
      'cognito:username': 'ada',
      email: 'ada@example.com',
      phone_number: '+491701234567',
      name: 'Ada Lovelace',
      'cognito:groups': ['admins', 'editors'],
    }),
  ).toEqual({
    username: 'ada',
    userId: '11-22',
    email: 'ada@example.com',
    phoneNumber: '+491701234567',
    displayName: 'Ada Lovelace',
    groups: ['admins', 'editors'],
  });
});

test('joins given and family name when there is no full one', () => {
  expect(userOf({ sub: '1', given_name: 'Ada', family_name: 'Lovelace' }).displayName).toBe('Ada Lovelace');
  expect(userOf({ sub: '1', given_name: 'Ada' }).displayName).toBe('Ada');
});

test('takes what an access token has', () => {
  expect(userOf({ sub: '1', username: 'ada' })).toMatchObject({ username: 'ada', userId: '1', groups: [] });
});

test('survives claims of the wrong kind', () => {
  expect(userOf({ sub: 1, email: {}, name: '', 'cognito:groups': 'admins' })).toEqual({
    username: '',
    userId: '',
    groups: [],
  });
});
