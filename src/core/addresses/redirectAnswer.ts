/** The answer that an identity provider put into the address of a page. */
export interface RedirectAnswer {
  readonly code: string | null;
  readonly state: string | null;
  /**
   * The error code of RFC 6749, section 4.1.2.1. The description beside the code is never read: an attacker
   * can write it.
   */
  readonly error: string | null;
}

const members = ['code', 'state', 'error', 'error_description', 'error_uri'];

/**
 * Returns the provider's answer in an address, or null. Other links have a `code` too, but no `state` beside
 * the code.
 */
export function redirectAnswer(href: string): RedirectAnswer | null {
  const { searchParams } = addressOf(href);
  const [code, state, error] = ['code', 'state', 'error'].map((name) => searchParams.get(name));
  const refused = error && (state || searchParams.has('error_description'));
  return refused || (code && state)
    ? { code: code ?? null, state: state ?? null, error: error ?? null }
    : null;
}

// An address bar can hold what `URL` refuses, such as `//?code=1`. There is no answer in it.
function addressOf(href: string): Pick<URL, 'searchParams'> {
  try {
    return new URL(href, 'https://site.invalid');
  } catch {
    return { searchParams: new URLSearchParams() };
  }
}

/** Returns the same path or address without the provider's answer. */
export function withoutAnswer(href: string): string {
  if (!redirectAnswer(href)) return href;
  const [before = '', ...fragment] = href.split('#');
  const [address = '', ...query] = before.split('?');
  const params = new URLSearchParams(query.join('?'));
  for (const name of members) params.delete(name);
  const kept = String(params);
  return address + (kept && `?${kept}`) + (fragment.length > 0 ? `#${fragment.join('#')}` : '');
}
