import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAsked, writeAsked } from './redirectState.js';

/** What Amplify makes of it: its own random part, then each character as two hexadecimal digits. */
function sent(customState: string): string {
  const hex = [...customState].map((char) => char.charCodeAt(0).toString(16).padStart(2, '0'));
  return `aB3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0eF-${hex.join('')}`;
}

test('what was asked comes back, in any script', () => {
  const asked = { provider: 'Firma Müller', returnTo: '/%E6%97%A5%E6%9C%AC?view=map#peak', popup: true };
  expect(readAsked(sent(writeAsked(asked)))).toEqual(asked);
});

test('it travels as letters that no address changes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (provider) => {
      const written = writeAsked({ provider });
      expect(written).toMatch(/^[\w-]+$/);
      expect(readAsked(sent(written))).toEqual({ provider });
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
])('to return to %o is not asked for', (returnTo) => {
  expect(readAsked(sent(writeAsked({ provider: 'Google', returnTo })))).toEqual({ provider: 'Google' });
});

test('to return to another site is not believed of an address that somebody wrote', () => {
  const forged = btoa(JSON.stringify({ provider: 'Google', returnTo: '//evil.example' })).replace(/=+$/, '');
  expect(readAsked(sent(forged))).toEqual({ provider: 'Google' });
});

test.each([null, '', 'plain', 'abc-zz', 'abc-7b7d', sent('bm9uc2Vuc2U'), sent('bnVsbA')])(
  'nothing is read from %o',
  (state) => {
    expect(readAsked(state)).toBeNull();
  },
);
