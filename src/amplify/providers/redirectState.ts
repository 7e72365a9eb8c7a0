import { safePath } from '../../core/addresses/safePath.js';

/** What a page asked a provider for; it travels there and back, for all to read, and holds nothing secret. */
export interface Asked {
  readonly provider: string;
  /** A path of this site. */
  readonly returnTo?: string;
  readonly popup?: boolean;
}

/** Longer than any path that people share; an address has to hold it four times over. */
const longest = 1000;

/**
 * Writes it as letters that survive: Amplify keeps the first 256 characters of Unicode alone.
 * @see https://www.rfc-editor.org/rfc/rfc4648#section-5
 */
export function writeAsked({ provider, returnTo, popup }: Asked): string {
  const path = returnTo && returnTo.length <= longest ? safePath(returnTo) : null;
  const said = { provider, returnTo: path ?? undefined, popup: popup || undefined };
  const bytes = new TextEncoder().encode(JSON.stringify(said));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

/** Reads it from the state of an answer; whatever else is there is nothing. */
export function readAsked(state: string | null): Asked | null {
  // Amplify writes its own random part, a hyphen, and each character as two hexadecimal digits.
  const [, hex] = /^[a-z0-9]+-((?:[0-9a-f]{2})+)$/i.exec(state ?? '') ?? [];
  if (!hex) return null;
  try {
    const text = hex.replace(/../g, (pair) => String.fromCharCode(Number.parseInt(pair, 16)));
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (char) => char.charCodeAt(0));
    return checked(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return null;
  }
}

// Anybody can write an address.
function checked(said: unknown): Asked | null {
  if (typeof said !== 'object' || said === null) return null;
  const { provider, returnTo, popup }: { provider?: unknown; returnTo?: unknown; popup?: unknown } = said;
  if (typeof provider !== 'string') return null;
  const path = typeof returnTo === 'string' ? safePath(returnTo) : null;
  return { provider, ...(path && { returnTo: path }), ...(popup === true && { popup }) };
}
