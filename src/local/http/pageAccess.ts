import { CognitoError } from '../base/errors.js';

const loopbackNames = /^(.+\.)?localhost$|^127(\.\d{1,3}){3}$|^\[::1\]$/;

/**
 * Refuses a request from a web page of a foreign origin. Without this check, every website that a developer visits
 * could read the inbox or delete a pool. The check passes a request without the header Origin (of a command line or a
 * server), and pages from this machine, from the address of the request, and from `allowOrigins`.
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
