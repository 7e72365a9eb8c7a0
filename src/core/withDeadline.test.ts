import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { withDeadline } from './withDeadline.js';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const never = new Promise<string>(() => {});

test('an answer in time is passed on, and no timer is left behind', async () => {
  expect(await withDeadline(Promise.resolve('answer'), 1000)).toBe('answer');
  expect(vi.getTimerCount()).toBe(0);
});

test('an error in time is passed on, and no timer is left behind', async () => {
  await expect(withDeadline(Promise.reject(new Error('refused')), 1000)).rejects.toThrow('refused');
  expect(vi.getTimerCount()).toBe(0);
});

test('work that takes too long fails with a TimeoutError at the deadline and not before', async () => {
  const failed = vi.fn();
  withDeadline(never, 1000).catch(failed);
  await vi.advanceTimersByTimeAsync(999);
  expect(failed).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(failed).toHaveBeenCalledWith(expect.objectContaining({ name: 'TimeoutError' }));
});

test('work that fails after the deadline raises no unhandled rejection', async () => {
  let refuse = (_: Error) => {};
  const work = new Promise<never>((_, reject) => {
    refuse = reject;
  });
  const outcome = withDeadline(work, 1000).catch((error: Error) => error.name);
  await vi.advanceTimersByTimeAsync(1000);
  refuse(new Error('too late'));
  expect(await outcome).toBe('TimeoutError');
});
