import { expect, test } from 'vitest';
import { userOf } from './userOf.js';

test('the user is read from an ID token', () => {
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

test('the display name is given and family name where there is no full name', () => {
  expect(userOf({ sub: '1', given_name: 'Ada', family_name: 'Lovelace' }).displayName).toBe('Ada Lovelace');
  expect(userOf({ sub: '1', given_name: 'Ada' }).displayName).toBe('Ada');
});

test('an access token gives username, id and groups', () => {
  expect(userOf({ sub: '1', username: 'ada' })).toMatchObject({ username: 'ada', userId: '1', groups: [] });
});

test('claims of the wrong type are left out', () => {
  expect(userOf({ sub: 1, email: {}, name: '', 'cognito:groups': 'admins' })).toEqual({
    username: '',
    userId: '',
    groups: [],
  });
});
