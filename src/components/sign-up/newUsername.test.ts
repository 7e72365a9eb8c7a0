import { afterEach, expect, test, vi } from 'vitest';
import { newUsername } from './newUsername.js';

afterEach(() => vi.unstubAllGlobals());

test('makes a name of its own each time, also where the page comes over plain http', () => {
  const { crypto } = globalThis;
  const getRandomValues = crypto.getRandomValues.bind(crypto);
  vi.stubGlobal('crypto', { getRandomValues });
  const names = Array.from({ length: 100 }, newUsername);
  expect(new Set(names).size).toBe(100);
  for (const name of names) {
    expect(name).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  }
});
