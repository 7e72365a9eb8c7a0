import { expect, test } from 'vitest';
import { safePath } from './safePath.js';

test('a path of this site stays as it is, encoded once or twice', () => {
  for (const path of ['/members?view=map#peak', '/caf%C3%A9', '/a%2520b']) expect(safePath(path)).toBe(path);
});

test('a path that is encoded over and over is refused', () => {
  expect(safePath('/a%25252520b')).toBe('/a%25252520b');
  expect(safePath(`/a%${'25'.repeat(20)}20b`)).toBeNull();
  // 12,000 characters of this kind froze the page for seconds.
  expect(safePath(`/%${'25'.repeat(6000)}`)).toBeNull();
});

test('a path that is longer than browsers take is refused', () => {
  expect(safePath(`/${'a'.repeat(2047)}`)).toHaveLength(2048);
  expect(safePath(`/${'a'.repeat(2048)}`)).toBeNull();
});
