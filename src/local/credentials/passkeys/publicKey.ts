import { decodeCBOR } from '@levischuck/tiny-cbor';
import { type Bytes, toBase64Url } from '../../base/bytes.js';

/** The signature algorithms that Cognito accepts, by COSE number. @see https://www.iana.org/assignments/cose/cose.xhtml#algorithms */
export const signatureAlgorithms = [-7, -257] as const;

/** A public key and how to check signatures with the key. */
interface Verifier {
  readonly key: CryptoKey;
  readonly algorithm: AlgorithmIdentifier | EcdsaParams;
  /** Converts a signature to the form that Web Crypto accepts. */
  readonly unwrap: (signature: Bytes) => Bytes;
}

/**
 * Whether the data has a valid signature by a passkey.
 * @throws Error when Cognito does not accept the kind of key.
 */
export async function isSigned(publicKey: Bytes, signature: Bytes, data: Bytes): Promise<boolean> {
  const { key, algorithm, unwrap } = await importPublicKey(publicKey);
  return crypto.subtle.verify(algorithm, key, unwrap(signature), data);
}

/**
 * Imports a public key in the encoding of authenticators.
 * @see https://www.rfc-editor.org/rfc/rfc9053#section-7
 * @throws Error when Cognito does not accept the kind of key.
 */
export async function importPublicKey(encoded: Bytes): Promise<Verifier> {
  const key = decodeCBOR(encoded);
  if (!(key instanceof Map)) throw new Error('The public key is not a COSE key.');
  const part = (label: number) => toBase64Url(toBytes(key.get(label)));
  if (key.get(labels.algorithm) === -7) {
    const jwk = { kty: 'EC', crv: 'P-256', x: part(-2), y: part(-3) };
    const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
    return { key: await load(jwk, algorithm), algorithm, unwrap: toRawSignature };
  }
  if (key.get(labels.algorithm) === -257) {
    const jwk = { kty: 'RSA', n: part(-1), e: part(-2) };
    const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
    return { key: await load(jwk, algorithm), algorithm, unwrap: (signature) => signature };
  }
  throw new Error('The public key is neither ES256 nor RS256.');
}

const labels = { algorithm: 3 };

function load(jwk: JsonWebKey, algorithm: EcKeyImportParams | RsaHashedImportParams): Promise<CryptoKey> {
  return crypto.subtle.importKey('jwk', jwk, algorithm, false, ['verify']);
}

// The signature is two numbers in ASN.1 (0x30 length, then twice 0x02 length number). Web Crypto expects 32 bytes
// each.
function toRawSignature(signature: Bytes): Bytes {
  const raw = new Uint8Array(64);
  const first = 4 + (signature[3] ?? 0);
  raw.set(toWord(signature.slice(4, first)), 0);
  raw.set(toWord(signature.slice(first + 2, first + 2 + (signature[first + 1] ?? 0))), 32);
  return raw;
}

function toWord(number: Bytes): Bytes {
  const word = new Uint8Array(32);
  const digits = number.slice(-32);
  word.set(digits, 32 - digits.length);
  return word;
}

/**
 * Returns a CBOR byte string as bytes.
 * @throws Error when the value is not a byte string.
 */
export function toBytes(value: unknown): Bytes {
  if (!(value instanceof Uint8Array)) throw new Error('A byte string was expected.');
  return Uint8Array.from(value);
}
