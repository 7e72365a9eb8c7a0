import { base64url } from 'jose';

/** Bytes that Web Crypto accepts: never over a shared buffer. */
export type Bytes = Uint8Array<ArrayBuffer>;

const encoder = new TextEncoder();

/** Encodes a text as UTF-8. */
export function fromText(text: string): Bytes {
  return encoder.encode(text);
}

/** Concatenates byte arrays. */
export function concat(...parts: readonly Bytes[]): Bytes {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    all.set(part, offset);
    offset += part.length;
  }
  return all;
}

/** Encodes bytes as lower-case hexadecimal digits. */
export function toHex(bytes: Bytes): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Decodes an even number of hexadecimal digits. */
export function fromHex(hex: string): Bytes {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

/** Encodes bytes as standard base64, with padding. */
export function toBase64(bytes: Bytes): string {
  return btoa(String.fromCharCode(...bytes));
}

/**
 * Decodes standard base64.
 * @throws DOMException when the text is not base64.
 */
export function fromBase64(base64: string): Bytes {
  return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
}

/** Encodes bytes as base64url, without padding. */
export function toBase64Url(bytes: Bytes): string {
  return base64url.encode(bytes);
}

/**
 * Decodes base64url.
 * @throws TypeError when the text is not base64url.
 */
export function fromBase64Url(text: string): Bytes {
  return Uint8Array.from(base64url.decode(text));
}

/** Decodes UTF-8. */
export function toText(bytes: Bytes): string {
  return new TextDecoder().decode(bytes);
}

/** Computes SHA-256 over the concatenated parts. */
export async function sha256(...parts: readonly Bytes[]): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', concat(...parts)));
}

/** Computes HMAC-SHA-256 over the concatenated parts. */
export async function hmacSha256(secret: Bytes, ...parts: readonly Bytes[]): Promise<Bytes> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', secret, algorithm, false, ['sign']);
  return new Uint8Array(await crypto.subtle.sign('HMAC', key, concat(...parts)));
}
