import { safePath } from '../../core/addresses/safePath.js';

/** What a page asked of a provider. It travels to the provider and back in the address, so it holds nothing secret. */
export interface ProviderRequest {
  readonly provider: string;
  /** A path of this site. */
  readonly returnTo?: string;
  readonly popup?: boolean;
}

/** Characters of a path. The address holds the path four times over, and real paths are shorter. */
const longest = 1000;

/**
 * Writes the request in letters of Base64url. Amplify's trap: in its `customState`, only the first 256 characters of
 * Unicode survive.
 * @see https://www.rfc-editor.org/rfc/rfc4648#section-5
 */
export function writeRequest({ provider, returnTo, popup }: ProviderRequest): string {
  const path = returnTo && returnTo.length <= longest ? safePath(returnTo) : null;
  const request = { provider, returnTo: path ?? undefined, popup: popup || undefined };
  const bytes = new TextEncoder().encode(JSON.stringify(request));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

/** Reads the request from the `state` of an answer; null where the state has no request of the kit in it. */
export function readRequest(state: string | null): ProviderRequest | null {
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

// Any site can link to this page with a state of its own.
function checked(request: unknown): ProviderRequest | null {
  if (typeof request !== 'object' || request === null) return null;
  const { provider, returnTo, popup }: { provider?: unknown; returnTo?: unknown; popup?: unknown } = request;
  if (typeof provider !== 'string') return null;
  const path = typeof returnTo === 'string' ? safePath(returnTo) : null;
  return { provider, ...(path && { returnTo: path }), ...(popup === true && { popup }) };
}
