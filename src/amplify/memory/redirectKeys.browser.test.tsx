import { beforeEach, expect, test, vi } from 'vitest';
import {
  awaitedState,
  forgetRedirectKeys,
  giveRedirectKeys,
  parkedRedirectKeys,
  parkRedirectKeys,
  takeRedirectKeys,
} from './redirectKeys.js';

const prefix = 'CognitoIdentityServiceProvider.app';

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  localStorage.setItem(`${prefix}.oauthState`, 'the-state');
  localStorage.setItem(`${prefix}.oauthPKCE`, 'the-proof');
  localStorage.setItem(`${prefix}.oauthSignIn`, 'true,false');
  // Amplify writes this key a moment later.
  queueMicrotask(() => localStorage.setItem(`${prefix}.inflightOAuth`, 'true'));
});

test('keys that a tab has parked are hidden from all other tabs', async () => {
  parkRedirectKeys('app', await takeRedirectKeys('app'));
  expect(Object.keys(localStorage)).toEqual([`${prefix}.oauthSignIn`]);
  expect(awaitedState('app', parkedRedirectKeys('app'))).toBe('the-state');
});

test('Amplify finds its keys again when the tab comes back', async () => {
  parkRedirectKeys('app', await takeRedirectKeys('app'));
  giveRedirectKeys(parkedRedirectKeys('app'));
  expect(localStorage.getItem(`${prefix}.inflightOAuth`)).toBe('true');
  expect(localStorage.getItem(`${prefix}.oauthPKCE`)).toBe('the-proof');
});

test('a tab that did not ask a provider, or forgot its keys, awaits no answer', async () => {
  parkRedirectKeys('app', await takeRedirectKeys('app'));
  forgetRedirectKeys('app');
  expect(awaitedState('app', parkedRedirectKeys('app'))).toBeUndefined();
  expect(awaitedState('other', parkedRedirectKeys('other'))).toBeUndefined();
});

test('the keys of a sign-in that the app began through Amplify itself are found where Amplify keeps them', () => {
  expect(awaitedState('app', parkedRedirectKeys('app'))).toBe('the-state');
});

test('a storage that refuses everything throws nothing, and the keys come back from memory', async () => {
  const keys = await takeRedirectKeys('app');
  for (const name of ['getItem', 'setItem', 'removeItem'] as const)
    vi.spyOn(Storage.prototype, name).mockImplementation(() => {
      throw new DOMException('Access is denied.', 'SecurityError');
    });
  parkRedirectKeys('app', keys);
  expect(awaitedState('app', parkedRedirectKeys('app'))).toBe('the-state');
  vi.restoreAllMocks();
  await takeRedirectKeys('app');
});
