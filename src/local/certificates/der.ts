import { type Bytes, concat, fromText } from '../base/bytes.js';

/** Encodes one value of ASN.1 with its tag. @see https://www.itu.int/rec/T-REC-X.690 */
export function der(tag: number, ...parts: readonly Bytes[]): Bytes {
  const content = concat(...parts);
  const { length } = content;
  if (length < 0x80) return concat(Uint8Array.of(tag, length), content);
  const size = length < 0x100 ? [length] : [length >> 8, length & 0xff];
  return concat(Uint8Array.of(tag, 0x80 | size.length, ...size), content);
}

/** Encodes a sequence of encoded values. */
export function sequence(...parts: readonly Bytes[]): Bytes {
  return der(0x30, ...parts);
}

/** Encodes a positive whole number, whose first bit is not set. */
export function integer(bytes: Bytes): Bytes {
  return der(0x02, bytes);
}

/** Encodes a serial number of random bytes: positive, and without a leading zero. */
export function serialNumber(random: Bytes): Bytes {
  const [first = 0, ...rest] = random;
  return integer(Uint8Array.of((first & 0x7f) | 0x40, ...rest));
}

/** Encodes whole bytes as a bit string. */
export function bits(bytes: Bytes): Bytes {
  return der(0x03, Uint8Array.of(0), bytes);
}

/** Encodes an object identifier, such as `2.5.4.3`. */
export function oid(dotted: string): Bytes {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  return der(0x06, Uint8Array.of(first * 40 + second, ...rest.flatMap(base128)));
}

/** Encodes a name that has only a common name. */
export function commonName(name: string): Bytes {
  return sequence(der(0x31, sequence(oid('2.5.4.3'), der(0x0c, fromText(name)))));
}

/** Encodes a time before 2050. */
export function time(milliseconds: number): Bytes {
  const digits = new Date(milliseconds).toISOString().replace(/[-:T]|\.\d+/g, '');
  return der(0x17, fromText(digits.slice(2)));
}

function base128(number: number): number[] {
  const digits = [number % 128];
  for (let left = Math.floor(number / 128); left > 0; left = Math.floor(left / 128)) {
    digits.unshift((left % 128) | 0x80);
  }
  return digits;
}
