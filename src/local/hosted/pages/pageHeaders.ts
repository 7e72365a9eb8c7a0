import { fromText, sha256, toBase64 } from '../../base/bytes.js';

/**
 * Makes the headers of a page: only its own style and script run, no other site can frame the page, and no address or
 * form is kept.
 * @see https://www.w3.org/TR/CSP3/
 */
export async function pageHeaders({
  style,
  script,
  isReading = false,
}: {
  readonly style: string;
  readonly script?: string | undefined;
  /** Whether the script reads data of this server. */
  readonly isReading?: boolean;
}): Promise<Record<string, string>> {
  // Without form-action: Chromium applies it to redirects after a form too, and the last redirect leads to the app.
  const policy = [
    "default-src 'none'",
    'img-src data:',
    `style-src ${await hashOf(style)}`,
    ...(script === undefined ? [] : [`script-src ${await hashOf(script)}`]),
    ...(isReading ? ["connect-src 'self'"] : []),
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ];
  return {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': policy.join('; '),
    'x-frame-options': 'DENY',
    'x-content-type-options': 'nosniff',
    // With `no-referrer` a browser would send a form with the origin `null`.
    'referrer-policy': 'same-origin',
  };
}

const hashes = new Map<string, Promise<string>>();

function hashOf(text: string): Promise<string> {
  const known = hashes.get(text) ?? sha256(fromText(text)).then((hash) => `'sha256-${toBase64(hash)}'`);
  hashes.set(text, known);
  return known;
}
