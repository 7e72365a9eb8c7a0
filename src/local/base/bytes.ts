/** Bytes that Web Crypto takes: never over a shared buffer. */
export type Bytes = Uint8Array<ArrayBuffer>;

const encoder = new TextEncoder();

/** The UTF-8 bytes of a text. */
export function fromText(text: string): Bytes {
  return encoder.encode(text);
}

/** One after the other. */
export function concat(...parts: readonly Bytes[]): Bytes {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    all.set(part, offset);
    offset += part.length;
  }
  return all;
}

/** Two lower-case digits a byte. */
export function toHex(bytes: Bytes): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The bytes of an even number of hexadecimal digits. */
export function fromHex(hex: string): Bytes {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

/** Standard base64 with padding. */
export function toBase64(bytes: Bytes): string {
  return btoa(String.fromCharCode(...bytes));
}

/**
 * The bytes of standard base64.
 * @throws DOMException when the text is not base64.
 */
export function fromBase64(base64: string): Bytes {
  return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
}

/** Base64 for URLs, unpadded. */
export function toBase64Url(bytes: Bytes): string {
  return toBase64(bytes).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

/**
 * The bytes of base64 for URLs.
 * @throws DOMException when the text is not that.
 */
export function fromBase64Url(base64: string): Bytes {
  return fromBase64(base64.replace(/-/g, '+').replace(/_/g, '/'));
}

/** The text that bytes are the UTF-8 of. */
export function toText(bytes: Bytes): string {
  return new TextDecoder().decode(bytes);
}

/** SHA-256 of the parts, one after the other. */
export async function sha256(...parts: readonly Bytes[]): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', concat(...parts)));
}

/** HMAC-SHA-256 of the parts, one after the other. */
export async function hmacSha256(secret: Bytes, ...parts: readonly Bytes[]): Promise<Bytes> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', secret, algorithm, false, ['sign']);
  return new Uint8Array(await crypto.subtle.sign('HMAC', key, concat(...parts)));
}
