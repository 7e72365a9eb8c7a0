import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createModularPower } from './modularPower.js';

// The prime of the 1536-bit group. @see https://www.rfc-editor.org/rfc/rfc3526#section-2
const prime = BigInt(
  '0xFFFFFFFFFFFFFFFFC90FDAA22168C234C4C6628B80DC1CD129024E088A67CC74020BBEA63B139B22514A08798E3404DD' +
    'EF9519B3CD3A431B302B0A6DF25F14374FE1356D6D51C245E485B576625E7EC6F44C42E9A637ED6B0BFF5CB6F406B7ED' +
    'EE386BFB5A899FA5AE9F24117C4B1FE649286651ECE45B3DC2007CB8A163BF0598DA48361C55D39A69163FA8FD24CF5F' +
    '83655D23DCA3AD961C62F356208552BB9ED529077096966D670C354E4ABC9804F1746C08CA237327FFFFFFFFFFFFFFFF',
);

test('OpenSSL and bigint compute the same power, for numbers that OpenSSL refuses too', () => {
  const byOpenSsl = createModularPower(prime);
  const { process } = globalThis;
  // As in a browser.
  Object.assign(globalThis, { process: undefined });
  const byBigint = createModularPower(prime);
  Object.assign(globalThis, { process });
  const edges = [0n, 1n, 2n, prime - 1n, prime, prime + 1n, 2n * prime - 1n];
  const base = fc.oneof(fc.constantFrom(...edges), fc.bigInt({ min: 0n, max: prime * prime }));
  const exponent = fc.oneof(fc.constantFrom(0n, 1n, 2n), fc.bigInt({ min: 0n, max: 2n ** 256n }));
  fc.assert(
    fc.property(base, exponent, (b, e) => {
      expect(byOpenSsl(b, e)).toBe(byBigint(b, e));
    }),
    { numRuns: 50 },
  );
});
