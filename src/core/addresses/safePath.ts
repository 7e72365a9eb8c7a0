/**
 * The base address for resolving a path. A name in `.invalid` can never be a real site (RFC 2606, section 2).
 */
const site = 'https://site.invalid';

/**
 * Returns the path, query and fragment to go to, or null when the text could lead away from this site.
 * Accepts absolute paths only; refuses `//host`, backslashes, control characters and encoded forms of them.
 * @see https://cheatsheetseries.owasp.org/cheatsheets/Unvalidated_Redirects_and_Forwards_Cheat_Sheet.html
 */
export function safePath(text: string | null | undefined): string | null {
  if (!text?.startsWith('/') || hasTrap(text)) return null;
  try {
    const { origin, pathname, search, hash } = new URL(text, site);
    const safe = origin === site && decodedForms(pathname).every(staysHere);
    return safe ? pathname + search + hash : null;
  } catch {
    // The text is not an address, or has a broken escape.
    return null;
  }
}

// Browsers read a backslash as a slash, and drop tabs and line breaks before they parse an address.
function hasTrap(text: string): boolean {
  return [...text].some((char) => char === '\\' || char <= '\u001f' || char === '\u007f');
}

function staysHere(pathname: string): boolean {
  return !pathname.startsWith('//') && !hasTrap(pathname);
}

// A proxy between browser and server may decode a path more often than the browser did.
function decodedForms(pathname: string): string[] {
  const decoded = decodeURIComponent(pathname);
  return decoded === pathname ? [pathname] : [pathname, ...decodedForms(decoded)];
}
