/** Returns the value of a cookie of the hosted domain, or an empty text. */
export function readCookie(request: Request, name: string): string {
  const cookies = (request.headers.get('cookie') ?? '').split(/;\s*/);
  const found = cookies.find((cookie) => cookie.startsWith(`${nameFor(request, name)}=`));
  return found?.slice(found.indexOf('=') + 1) ?? '';
}

/**
 * Makes the header value that sets a cookie of the hosted domain: out of reach of scripts and of posts from other
 * sites. Without `seconds` the browser keeps the cookie until the browser closes.
 */
export function writeCookie(request: Request, name: string, value: string, seconds?: number): string {
  return [
    `${nameFor(request, name)}=${value}`,
    'Path=/',
    'HttpOnly',
    'SameSite=Lax',
    ...(isOverTls(request) ? ['Secure'] : []),
    ...(seconds === undefined ? [] : [`Max-Age=${seconds}`]),
  ].join('; ');
}

// A page over plain HTTP can neither read nor replace a Secure cookie of the same name, and both ports of the local
// Cognito share one cookie jar.
// @see https://www.rfc-editor.org/rfc/rfc6265bis#section-5.7
function nameFor(request: Request, name: string): string {
  return isOverTls(request) ? name : `${name}-http`;
}

function isOverTls({ url }: Request): boolean {
  return new URL(url).protocol === 'https:';
}
