import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRequest, writeRequest } from './redirectState.js';

/** A state as Amplify sends it: its own random part, then each character as two hexadecimal digits. */
function sent(customState: string): string {
  const hex = [...customState].map((char) => char.charCodeAt(0).toString(16).padStart(2, '0'));
  return `aB3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0eF-${hex.join('')}`;
}

test('a request comes back as it was, in any script', () => {
  const request = { provider: 'Firma Müller', returnTo: '/%E6%97%A5%E6%9C%AC?view=map#peak', popup: true };
  expect(readRequest(sent(writeRequest(request)))).toEqual(request);
});

test('a request travels as letters that no address changes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (provider) => {
      const written = writeRequest({ provider });
      expect(written).toMatch(/^[\w-]+$/);
      expect(readRequest(sent(written))).toEqual({ provider });
    }),
  );
});

test.each([
  'https://evil.example',
  '//evil.example',
  '/\\evil.example',
  'javascript:alert(1)',
  'members',
  '',
])('a request does not return to %o', (returnTo) => {
  expect(readRequest(sent(writeRequest({ provider: 'Google', returnTo })))).toEqual({ provider: 'Google' });
});

test('a forged state does not return to another site', () => {
  const forged = btoa(JSON.stringify({ provider: 'Google', returnTo: '//evil.example' })).replace(/=+$/, '');
  expect(readRequest(sent(forged))).toEqual({ provider: 'Google' });
});

test.each([null, '', 'plain', 'abc-zz', 'abc-7b7d', sent('bm9uc2Vuc2U'), sent('bnVsbA')])(
  'no request is read from %o',
  (state) => {
    expect(readRequest(state)).toBeNull();
  },
);
