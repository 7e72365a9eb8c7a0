/** Stands in for the site while a path is resolved; `.invalid` can never be a real one (RFC 2606, section 2). */
const site = 'https://site.invalid';

/**
 * The path, query and fragment to go to, or null when following the text could leave this site.
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
    // Not an address, or a broken escape in it.
    return null;
  }
}

// Browsers read a backslash as a slash, and drop tabs and line breaks before they read an address at all.
function hasTrap(text: string): boolean {
  return [...text].some((char) => char === '\\' || char <= '\u001f' || char === '\u007f');
}

function staysHere(pathname: string): boolean {
  return !pathname.startsWith('//') && !hasTrap(pathname);
}

// A proxy on the way may decode a path once more than the browser did.
function decodedForms(pathname: string): string[] {
  const decoded = decodeURIComponent(pathname);
  return decoded === pathname ? [pathname] : [pathname, ...decodedForms(decoded)];
}
