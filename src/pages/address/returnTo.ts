import { safePath } from '../../core/addresses/safePath.js';

/** Where the query of an address asks to return to, when that is safe. */
export function returnToOf(search: string): string | null {
  return safePath(new URLSearchParams(search).get('returnTo'));
}
