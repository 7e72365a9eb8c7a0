import {
  type Bytes,
  concat,
  fromBase64,
  fromHex,
  fromText,
  hmacSha256,
  sha256,
  toBase64,
  toHex,
} from '../base/bytes.js';
import type { Random } from '../base/random.js';
import type { SrpExchange } from '../state/signIn.js';
import type { Verifier } from '../state/user.js';
import { createModularPower } from './modularPower.js';

/** The names that SRP hashes together with a password. */
export interface SrpIdentity {
  /** The part of the pool's id after `_`. */
  readonly poolName: string;
  readonly username: string;
}

/** The client's proof that it knows the password. */
export interface SrpProof {
  readonly secretBlock: string;
  readonly timestamp: string;
  /** Base64. */
  readonly signature: string;
}

/** The 3072-bit group. @see https://www.rfc-editor.org/rfc/rfc3526#section-4 */
const N = BigInt(
  '0x' +
    'FFFFFFFFFFFFFFFFC90FDAA22168C234C4C6628B80DC1CD129024E088A67CC74020BBEA63B139B22514A08798E3404DD' +
    'EF9519B3CD3A431B302B0A6DF25F14374FE1356D6D51C245E485B576625E7EC6F44C42E9A637ED6B0BFF5CB6F406B7ED' +
    'EE386BFB5A899FA5AE9F24117C4B1FE649286651ECE45B3DC2007CB8A163BF0598DA48361C55D39A69163FA8FD24CF5F' +
    '83655D23DCA3AD961C62F356208552BB9ED529077096966D670C354E4ABC9804F1746C08CA18217C32905E462E36CE3B' +
    'E39E772C180E86039B2783A2EC07A28FB5C55DF06F4C52C9DE2BCBF6955817183995497CEA956AE515D2261898FA0510' +
    '15728E5A8AAAC42DAD33170D04507A33A85521ABDF1CBA64ECFB850458DBEF0A8AEA71575D060C7DB3970F85A6E1E4C7' +
    'ABF5AE8CDB0933D71E8C94E04A25619DCEE3D2261AD2EE6BF12FFA06D98A0864D87602733EC86A64521F2B18177B200C' +
    'BBE117577A615D6C770988C0BAD946E208E24FA074E5AB3143DB5BFCE0FD108E4B82D120A93AD2CAFFFFFFFFFFFFFFFF',
);
const g = 2n;
const power = createModularPower(N);

/**
 * Computes the SRP verifier of a password and a salt.
 * @see https://www.rfc-editor.org/rfc/rfc5054
 */
export async function createVerifier(
  { poolName, username }: SrpIdentity,
  password: string,
  salt: string,
): Promise<Verifier> {
  const identity = await sha256(fromText(`${poolName}${username}:${password}`));
  const x = toInteger(await sha256(pad(fromHexInteger(salt)), identity));
  return { salt, verifier: power(g, x).toString(16) };
}

/** Makes a salt of the length that Cognito uses. */
export function createSalt(random: Random): string {
  return toHex(random(16));
}

/** Opens an exchange with the client's public number `A`, or returns null when `A` is not allowed. */
export async function openExchange(kept: Verifier, A: string, random: Random): Promise<SrpExchange | null> {
  // 3072 bits are 768 digits; parsing a far longer number would only cost time.
  if (!/^[0-9a-f]{1,800}$/i.test(A) || fromHexInteger(A) % N === 0n) return null;
  const b = toInteger(random(32));
  const B = ((await multiplier()) * fromHexInteger(kept.verifier) + power(g, b)) % N;
  return { ...kept, A, B: B.toString(16), b: b.toString(16) };
}

/** Whether the proof shows that the client knows the password. */
export async function isProven(
  exchange: SrpExchange,
  { poolName, username }: SrpIdentity,
  proof: SrpProof,
): Promise<boolean> {
  const A = fromHexInteger(exchange.A);
  const u = toInteger(await sha256(pad(A), pad(fromHexInteger(exchange.B))));
  const S = power(A * power(fromHexInteger(exchange.verifier), u), fromHexInteger(exchange.b));
  const key = await deriveKey(S, u);
  const expected = await hmacSha256(
    key,
    fromText(poolName + username),
    fromBase64(proof.secretBlock),
    fromText(proof.timestamp),
  );
  return toBase64(expected) === proof.signature;
}

async function deriveKey(S: bigint, u: bigint): Promise<Bytes> {
  const extracted = await hmacSha256(pad(u), pad(S));
  const info = concat(fromText('Caldera Derived Key'), Uint8Array.of(1));
  return (await hmacSha256(extracted, info)).slice(0, 16);
}

let madeMultiplier: Promise<bigint> | undefined;

function multiplier(): Promise<bigint> {
  madeMultiplier ??= sha256(pad(N), pad(g)).then(toInteger);
  return madeMultiplier;
}

// The format of Java's BigInteger for a positive number: a leading zero byte when the top bit is set.
function pad(number: bigint): Bytes {
  const digits = number.toString(16);
  const even = digits.length % 2 ? `0${digits}` : digits;
  return fromHex(/^[89a-f]/.test(even) ? `00${even}` : even);
}

function toInteger(bytes: Bytes): bigint {
  return fromHexInteger(toHex(bytes));
}

function fromHexInteger(hex: string): bigint {
  return BigInt(`0x${hex}`);
}
