import { defaultStorage } from 'aws-amplify/utils';
import { afterEach, expect, test, vi } from 'vitest';
import { readAmplify, writeAmplify } from './pageStorage.js';

const prefix = 'CognitoIdentityServiceProvider.client';
const lastUser = `${prefix}.LastAuthUser`;
const token = `${prefix}.ada.accessToken`;
const deviceKey = `${prefix}.ada.deviceKey`;
const deviceGroup = `${prefix}.ada.deviceGroupKey`;
const otherClient = 'CognitoIdentityServiceProvider.other.LastAuthUser';

// Amplify's own storage in memory takes the place of the browser's here.
const storage = defaultStorage.storage ?? localStorage;

afterEach(() => {
  vi.restoreAllMocks();
  for (const key of [lastUser, token, deviceKey, deviceGroup, otherClient]) writeAmplify(key, null);
});

function refuse(): void {
  vi.spyOn(storage, 'setItem').mockImplementation(() => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  });
}

test('a refused session goes to memory, and the device and other clients stay stored', () => {
  for (const key of [lastUser, deviceKey, deviceGroup, otherClient]) writeAmplify(key, 'stored');
  refuse();
  writeAmplify(token, 'new');
  expect([lastUser, token, deviceKey, otherClient].map(readAmplify)).toEqual([
    'stored',
    'new',
    'stored',
    'stored',
  ]);
  expect([lastUser, token, deviceKey, deviceGroup, otherClient].map((key) => storage.getItem(key))).toEqual([
    null,
    null,
    'stored',
    'stored',
    'stored',
  ]);
});

test('a refused device takes its session along to memory: neither is of use alone', () => {
  for (const key of [lastUser, token, deviceKey]) writeAmplify(key, 'stored');
  refuse();
  writeAmplify(deviceGroup, 'new');
  expect([lastUser, token, deviceKey, deviceGroup].map((key) => storage.getItem(key))).toEqual(
    Array(4).fill(null),
  );
  expect([lastUser, token, deviceKey, deviceGroup].map(readAmplify)).toEqual([
    'stored',
    'stored',
    'stored',
    'new',
  ]);
});

test('a set that cannot be removed from the storage is hidden', () => {
  writeAmplify(token, 'stored');
  vi.spyOn(storage, 'removeItem').mockImplementation(() => {
    throw new DOMException('Access is denied.', 'SecurityError');
  });
  writeAmplify(token, null);
  expect(readAmplify(token)).toBeNull();
  expect(storage.getItem(token)).toBe('stored');
});
