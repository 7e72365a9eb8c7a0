import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Failure } from '../../core/index.js';
import { forgetWrongPasswords, withLockout } from './lockout.js';

const wrong: Failure = { code: 'wrongCredentials' };
const locked: Failure = { code: 'tooManyAttempts' };

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  forgetWrongPasswords('ada');
  vi.useRealTimers();
});

test('a lockout after five wrong passwords lasts a second', () => {
  fail(5);
  expect(withLockout(locked, 'ada')).toEqual({ code: 'tooManyAttempts', retryAfter: 1 });
});

test('each further wrong password doubles it', () => {
  fail(5);
  withLockout(locked, 'ada');
  vi.advanceTimersByTime(1000);
  fail(1);
  expect(withLockout(locked, 'ada').retryAfter).toBe(2);
  vi.advanceTimersByTime(2000);
  fail(1);
  expect(withLockout(locked, 'ada').retryAfter).toBe(4);
});

test('it never lasts longer than a quarter of an hour', () => {
  fail(40);
  expect(withLockout(locked, 'ada').retryAfter).toBe(900);
});

test('a try during a lockout tells what is left of it', () => {
  fail(8);
  withLockout(locked, 'ada');
  vi.advanceTimersByTime(5500);
  expect(withLockout(locked, 'ada').retryAfter).toBe(3);
});

test('a lockout that outlasts the one announced comes from more tries than were seen here', () => {
  withLockout(locked, 'ada');
  vi.advanceTimersByTime(1000);
  expect(withLockout(locked, 'ada').retryAfter).toBe(2);
});

test('a success, or a quarter of an hour, begins anew', () => {
  fail(9);
  forgetWrongPasswords('ada');
  expect(withLockout(locked, 'ada').retryAfter).toBe(1);
  fail(9);
  vi.advanceTimersByTime(900_000);
  expect(withLockout(locked, 'ada').retryAfter).toBe(1);
});

test('one account does not lock another, and other failures pass unchanged', () => {
  fail(9);
  expect(withLockout(locked, 'bob').retryAfter).toBe(1);
  expect(withLockout({ code: 'network' }, 'ada')).toEqual({ code: 'network' });
  forgetWrongPasswords('bob');
});

function fail(times: number): void {
  for (let count = 0; count < times; count++) withLockout(wrong, 'ada');
}
