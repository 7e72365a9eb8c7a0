import { safePath } from '../../core/addresses/safePath.js';

/** Returns the path in `returnTo` of a query, or null when the path is unsafe or missing. */
export function returnToOf(search: string): string | null {
  return safePath(new URLSearchParams(search).get('returnTo'));
}
