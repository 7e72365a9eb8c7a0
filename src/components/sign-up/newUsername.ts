/**
 * A random username, as a UUID. Browsers have no `crypto.randomUUID` on pages over plain `http:`.
 * @see https://www.rfc-editor.org/rfc/rfc9562#section-5.4
 */
export function newUsername(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const variant = '89ab'[Number(`0x${hex[16]}`) % 4];
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20),
  ];
  return parts.join('-');
}
