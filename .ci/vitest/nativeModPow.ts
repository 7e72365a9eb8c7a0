import BigInteger from 'amplify-big-integer';

/*
 * Gives Amplify's SRP the engine's own BigInt for powers. Amplify does the same in React Native, by the same line: its
 * arithmetic in JavaScript takes four fifths of the processor's time of all tests that sign in. The protocol, each
 * number and each message stay as they are. `nativeModPow.test.ts` compares both, and the end-to-end tests run on
 * Amplify as it is published.
 */
BigInteger.prototype.modPow = function modPow(exponent, modulus, callback) {
  const [base, power, divisor] = [this, exponent, modulus].map((number) => toBigInt(number.toString(16)));
  const result = new BigInteger(powerOf(base ?? 0n, power ?? 0n, divisor ?? 1n).toString(16), 16);
  callback(null, result);
  return result;
};

function toBigInt(hex: string): bigint {
  return hex.startsWith('-') ? -BigInt(`0x${hex.slice(1)}`) : BigInt(`0x${hex}`);
}

// Four bits of the exponent at a time: a third fewer multiplications than bit by bit.
function powerOf(base: bigint, exponent: bigint, divisor: bigint): bigint {
  const start = ((base % divisor) + divisor) % divisor;
  const powers = [1n];
  while (powers.length < 16) powers.push(((powers.at(-1) ?? 1n) * start) % divisor);
  let result = 1n;
  for (const digit of exponent.toString(16)) {
    for (let bit = 0; bit < 4; bit += 1) result = (result * result) % divisor;
    if (digit !== '0') result = (result * (powers[Number.parseInt(digit, 16)] ?? 1n)) % divisor;
  }
  return result;
}
