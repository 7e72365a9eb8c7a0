import type { User } from '../../state/user.js';
import type { AuthorizeRequest } from './authorizeRequest.js';
import { startBrowserSession } from './browserSession.js';
import type { HostedRequest } from './hostedRequest.js';
import { redirectToApp } from './redirectToApp.js';

/** Starts a browser session for the user and redirects to the app. */
export function finishSignIn(
  hosted: HostedRequest,
  request: AuthorizeRequest,
  user: User,
): Promise<Response> {
  const headers = startBrowserSession(hosted, request.pool, user);
  const { context } = hosted;
  return redirectToApp(context, request, { user, authTime: context.clock.now(), headers });
}
