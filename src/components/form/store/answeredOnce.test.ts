import { expect, test, vi } from 'vitest';
import { answeredOnce } from './answeredOnce.js';

const typing = true;

test('an answer that comes at once is asked for with every key', () => {
  const check = vi.fn((value: string) => (value === 'x' ? 'choice' : null));
  const once = answeredOnce(check);
  expect([once('x', {}), once('xy', {}, typing), once('x', {}, typing)]).toEqual(['choice', null, 'choice']);
  expect(check).toHaveBeenCalledTimes(3);
});

test('a slow answer is asked for once about a value, and not while the person types', async () => {
  const check = vi.fn(async (value: string) => (value === 'taken' ? 'That name is taken' : null));
  const once = answeredOnce(check);
  expect(await once('taken', {})).toBe('That name is taken');
  expect(await once('taken', {}, typing)).toBe('That name is taken');
  expect(once('taken too', {}, typing)).toBeNull();
  expect(check).toHaveBeenCalledOnce();
});

test.each([
  ['throws', () => () => expect.unreachable()],
  ['rejects', () => async () => expect.unreachable()],
])('a check that %s is unavailable and asked again', async (_, make) => {
  const check = vi.fn<(value: string) => Promise<string | null> | null>(make());
  const once = answeredOnce(check);
  expect(await once('x', {})).toBe('unavailable');
  check.mockReturnValue(null);
  expect(await once('x', {})).toBeNull();
});

test('a slow check that failed still waits until the person has stopped typing', async () => {
  const check = vi.fn(async () => Promise.reject<string>(new Error('no answer')));
  const once = answeredOnce(check);
  expect(await once('x', {})).toBe('unavailable');
  expect(once('xy', {}, typing)).toBeNull();
});
