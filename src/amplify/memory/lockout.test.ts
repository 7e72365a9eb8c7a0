import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Failure } from '../../core/index.js';
import { type WrongPasswords, withLockout } from './lockout.js';

const wrong: Failure = { code: 'wrongCredentials' };
const locked: Failure = { code: 'tooManyAttempts' };

let tries: WrongPasswords;

beforeEach(() => {
  vi.useFakeTimers();
  tries = new Map();
});
afterEach(() => vi.useRealTimers());

test('a lockout after five wrong passwords lasts a second', () => {
  fail(5);
  expect(withLockout(tries, locked, 'ada')).toEqual({ code: 'tooManyAttempts', retryAfter: 1 });
});

test('each further wrong password doubles the lockout', () => {
  fail(5);
  withLockout(tries, locked, 'ada');
  vi.advanceTimersByTime(1000);
  fail(1);
  expect(withLockout(tries, locked, 'ada').retryAfter).toBe(2);
  vi.advanceTimersByTime(2000);
  fail(1);
  expect(withLockout(tries, locked, 'ada').retryAfter).toBe(4);
});

test('a lockout never lasts longer than a quarter of an hour', () => {
  fail(40);
  expect(withLockout(tries, locked, 'ada').retryAfter).toBe(900);
});

test('a try during a lockout answers the time that is left', () => {
  fail(8);
  withLockout(tries, locked, 'ada');
  vi.advanceTimersByTime(5500);
  expect(withLockout(tries, locked, 'ada').retryAfter).toBe(3);
});

test('a lockout that outlasts the announced one counts a wrong password that was tried elsewhere', () => {
  withLockout(tries, locked, 'ada');
  vi.advanceTimersByTime(1000);
  expect(withLockout(tries, locked, 'ada').retryAfter).toBe(2);
});

test('a right password, or a quarter of an hour, starts the count again', () => {
  fail(9);
  tries.delete('ada');
  expect(withLockout(tries, locked, 'ada').retryAfter).toBe(1);
  fail(9);
  vi.advanceTimersByTime(900_000);
  expect(withLockout(tries, locked, 'ada').retryAfter).toBe(1);
});

test('the wrong passwords of one account do not lock another, and other failures pass unchanged', () => {
  fail(9);
  expect(withLockout(tries, locked, 'bob').retryAfter).toBe(1);
  expect(withLockout(tries, { code: 'network' }, 'ada')).toEqual({ code: 'network' });
});

function fail(times: number): void {
  for (let count = 0; count < times; count++) withLockout(tries, wrong, 'ada');
}
