/** Computes `base ** exponent % modulus` for a fixed modulus. */
export type ModularPower = (base: bigint, exponent: bigint) => bigint;

/**
 * Makes the modular power of a prime modulus. Node computes the power by OpenSSL, since `bigint` is several times
 * slower and SRP is most of the work of a sign-in.
 */
export function createModularPower(modulus: bigint): ModularPower {
  // Absent in browsers and workers, and in Node before 20.16.
  const openSsl = globalThis.process?.getBuiltinModule?.('node:crypto');
  if (!openSsl) return (base, exponent) => bySquaring(base, exponent, modulus);
  return byDiffieHellman(modulus, (prime) => openSsl.createDiffieHellman(prime, 2));
}

/** One side of a Diffie-Hellman exchange of Node. */
interface Exchange {
  setPrivateKey(number: Uint8Array): void;
  computeSecret(otherPublicKey: Uint8Array): { toString(encoding: 'hex'): string };
}

// A Diffie-Hellman secret is the other side's public number to the power of the own private number.
function byDiffieHellman(modulus: bigint, createExchange: (prime: Uint8Array) => Exchange): ModularPower {
  const prime = toBytes(modulus);
  return (base, exponent) => {
    const reduced = base % modulus;
    // OpenSSL refuses the numbers of order one and two, and a private number of zero.
    if (reduced <= 1n || reduced === modulus - 1n || exponent === 0n) {
      return bySquaring(reduced, exponent, modulus);
    }
    const exchange = createExchange(prime);
    exchange.setPrivateKey(toBytes(exponent));
    return BigInt(`0x${exchange.computeSecret(toBytes(reduced)).toString('hex')}`);
  };
}

// Takes four bits of the exponent at a time: a third fewer multiplications than bit by bit.
function bySquaring(base: bigint, exponent: bigint, modulus: bigint): bigint {
  const powers = [1n];
  for (let power = 1n; powers.length < 16; powers.push(power)) power = (power * base) % modulus;
  let result = 1n;
  for (const digit of exponent.toString(16)) {
    for (let bit = 0; bit < 4; bit += 1) result = (result * result) % modulus;
    result = (result * (powers[Number.parseInt(digit, 16)] ?? 1n)) % modulus;
  }
  return result;
}

function toBytes(number: bigint): Uint8Array {
  const digits = number.toString(16);
  const even = digits.length % 2 ? `0${digits}` : digits;
  return Uint8Array.from(even.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
