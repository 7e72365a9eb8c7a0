import type { AuthorizeRequest } from './authorizeRequest.js';
import { type SignedIn, startBrowserSession } from './browserSession.js';
import type { HostedRequest } from './hostedRequest.js';
import { redirectToApp } from './redirectToApp.js';

/** Starts a browser session for the user and redirects to the app. */
export function finishSignIn(
  hosted: HostedRequest,
  request: AuthorizeRequest,
  signedIn: SignedIn,
): Promise<Response> {
  const headers = startBrowserSession(hosted, request.pool, signedIn);
  const { context } = hosted;
  return redirectToApp(context, request, { ...signedIn, authTime: context.clock.now(), headers });
}
