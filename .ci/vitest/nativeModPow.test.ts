import { randomBytes } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import BigInteger from 'amplify-big-integer';
import { expect, test } from 'vitest';
import { amplifyBigInteger } from './amplifyBigInteger.js';

type Numbers = typeof BigInteger;

// The same file under another address: a copy that the set-up of the tests has not touched.
const published: { default: Numbers } = await import(
  /* @vite-ignore */ `${pathToFileURL(amplifyBigInteger)}?published`
);

/** The least and the largest of what SRP raises to a power, and what Amplify's own subtraction leaves below zero. */
const bases = ['0', '2', '-1', `-${hexOf(384)}`, hexOf(384)];
const exponents = ['1', hexOf(32), hexOf(128)];
// Odd, as every prime is: Amplify's arithmetic takes no other.
const modulus = `${hexOf(383)}f1`;

test("the engine's powers are those that Amplify's own arithmetic finds", () => {
  for (const base of bases) {
    for (const exponent of exponents) {
      const found = power(BigInteger, base, exponent);
      expect(found, `${base} ^ ${exponent}`).toBe(power(published.default, base, exponent));
    }
  }
});

test('the tests run on the powers of the engine, and the published file has its own', () => {
  expect(BigInteger.prototype.modPow).not.toBe(published.default.prototype.modPow);
  expect(published.default.prototype.modPow.toString()).toContain('Montgomery');
});

function power(Numbers: Numbers, base: string, exponent: string): string {
  const numberOf = (digits: string) => new Numbers(digits, 16);
  return numberOf(base)
    .modPow(numberOf(exponent), numberOf(modulus), () => {})
    .toString(16);
}

function hexOf(bytes: number): string {
  return `9${randomBytes(bytes).toString('hex').slice(1)}`;
}
