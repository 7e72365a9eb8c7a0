import { decodePartialCBOR } from '@levischuck/tiny-cbor';
import type { Bytes } from '../../base/bytes.js';

/** The data that an authenticator signs about itself and the ceremony. */
export interface AuthenticatorData {
  readonly relyingPartyHash: Bytes;
  /** Whether a person touched the authenticator. */
  readonly userPresent: boolean;
  /** Whether the authenticator verified its owner, by a PIN or biometrics. */
  readonly userVerified: boolean;
  readonly counter: number;
  /** Present for a new passkey. */
  readonly credential?: { readonly id: Bytes; readonly publicKey: Bytes };
}

/**
 * Reads authenticator data.
 * @see https://www.w3.org/TR/webauthn-3/#sctn-authenticator-data
 * @throws Error when the data is too short or contains malformed CBOR.
 */
export function readAuthenticatorData(bytes: Bytes): AuthenticatorData {
  if (bytes.length < 37) throw new Error('Authenticator data is too short.');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const flags = view.getUint8(32);
  return {
    relyingPartyHash: bytes.slice(0, 32),
    userPresent: (flags & 0x01) !== 0,
    userVerified: (flags & 0x04) !== 0,
    counter: view.getUint32(33),
    ...(flags & 0x40 ? { credential: readCredential(bytes, view) } : {}),
  };
}

// After the counter come 16 bytes of the authenticator's model, the length of the id, the id and the key.
function readCredential(bytes: Bytes, view: DataView) {
  const idLength = view.getUint16(53);
  const keyStart = 55 + idLength;
  const [, keyLength] = decodePartialCBOR(view, keyStart);
  return { id: bytes.slice(55, keyStart), publicKey: bytes.slice(keyStart, keyStart + keyLength) };
}
