import { beforeEach, expect, test, vi } from 'vitest';
import { forgetParked, park, parkedKeys, putKeys, stateIn, takeKeys } from './redirectKeys.js';

const prefix = 'CognitoIdentityServiceProvider.app';

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  localStorage.setItem(`${prefix}.oauthState`, 'the-state');
  localStorage.setItem(`${prefix}.oauthPKCE`, 'the-proof');
  localStorage.setItem(`${prefix}.oauthSignIn`, 'true,false');
  // Amplify writes this one a moment later.
  queueMicrotask(() => localStorage.setItem(`${prefix}.inflightOAuth`, 'true'));
});

test('what a tab has parked is out of the sight of all others', async () => {
  park('app', await takeKeys('app'));
  expect(Object.keys(localStorage)).toEqual([`${prefix}.oauthSignIn`]);
  expect(stateIn('app', parkedKeys('app'))).toBe('the-state');
});

test('Amplify finds it again when the tab comes back', async () => {
  park('app', await takeKeys('app'));
  putKeys(parkedKeys('app'));
  expect(localStorage.getItem(`${prefix}.inflightOAuth`)).toBe('true');
  expect(localStorage.getItem(`${prefix}.oauthPKCE`)).toBe('the-proof');
});

test('nothing is parked for a tab that asked for nothing', async () => {
  park('app', await takeKeys('app'));
  forgetParked('app');
  expect(stateIn('app', parkedKeys('app'))).toBeUndefined();
  expect(stateIn('other', parkedKeys('other'))).toBeUndefined();
});

test('a sign-in that the app began through Amplify itself is found where Amplify has it', () => {
  expect(stateIn('app', parkedKeys('app'))).toBe('the-state');
});

test('where storage is blocked nothing is found, and nothing breaks', async () => {
  const blocked = vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('Access is denied.', 'SecurityError');
  });
  park('app', await takeKeys('app'));
  putKeys(parkedKeys('app'));
  expect(stateIn('app', parkedKeys('app'))).toBeUndefined();
  blocked.mockRestore();
});
