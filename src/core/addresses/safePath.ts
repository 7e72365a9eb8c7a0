/**
 * The base address for resolving a path. A name in `.invalid` can never be a real site (RFC 2606, section 2).
 */
const site = 'https://site.invalid';

/** Characters that an address may have; browsers and servers take little more. */
const longest = 2048;
/** How often a path may be encoded; nested percent signs beyond that are an attack. */
const mostLevels = 5;

/**
 * Returns the path, query and fragment to go to, or null when the text could lead away from this site.
 * Accepts absolute paths of up to 2,048 characters only; refuses `//host`, backslashes, control characters and encoded forms of them.
 * @see https://cheatsheetseries.owasp.org/cheatsheets/Unvalidated_Redirects_and_Forwards_Cheat_Sheet.html
 */
export function safePath(text: string | null | undefined): string | null {
  if (!text?.startsWith('/') || text.length > longest || hasTrap(text)) return null;
  try {
    const { origin, pathname, search, hash } = new URL(text, site);
    const safe = origin === site && decodedForms(pathname).every(staysHere);
    return safe ? pathname + search + hash : null;
  } catch {
    // The text is not an address, has a broken escape, or is encoded too often.
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
function decodedForms(pathname: string, levels = mostLevels): string[] {
  const decoded = decodeURIComponent(pathname);
  if (decoded === pathname) return [pathname];
  if (levels === 0) throw new URIError('The path is encoded too often.');
  return [pathname, ...decodedForms(decoded, levels - 1)];
}
