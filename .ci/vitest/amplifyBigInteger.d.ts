/** The numbers of Amplify's SRP, which the package does not export; `vite.config.ts` knows the file. */
declare module 'amplify-big-integer' {
  type PowerListener = (error: Error | null, result: BigInteger | null) => void;

  export default class BigInteger {
    constructor(digits: string, radix: number);
    modPow(exponent: BigInteger, modulus: BigInteger, callback: PowerListener): BigInteger;
    toString(radix: number): string;
  }
}
