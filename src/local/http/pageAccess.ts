import { CognitoError } from '../base/errors.js';

const loopbackNames = /^(.+\.)?localhost$|^127(\.\d{1,3}){3}$|^\[::1\]$/;

/**
 * Refuses a request of a web page that may not administer the local Cognito: any page that a developer visits could
 * read the inbox or delete a pool otherwise. A request that is not of a page has no origin, and passes; so do pages of
 * this machine, of the address of the request, and of an origin in `allowOrigins`.
 * @throws CognitoError AccessDeniedException with status 403.
 */
export function assertPageMayAdminister(request: Request, allowOrigins: readonly string[]): void {
  const origin = request.headers.get('origin');
  if (origin === null || allowOrigins.includes(origin)) return;
  const page = URL.canParse(origin) ? new URL(origin) : undefined;
  if (page && (loopbackNames.test(page.hostname) || page.host === new URL(request.url).host)) return;
  const reason =
    origin === 'null'
      ? 'A page without an origin (a file, or a sandboxed frame) cannot administer this local Cognito: serve the page from http://localhost.'
      : `Pages of ${origin} cannot administer this local Cognito: start it with --allow-origin ${origin} (or allowOrigins), or open the page from http://localhost.`;
  throw new CognitoError('AccessDeniedException', reason, 403);
}
