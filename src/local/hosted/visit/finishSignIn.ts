import type { User } from '../../state/user.js';
import type { AuthorizeRequest } from './authorizeRequest.js';
import { startBrowserSession } from './browserSession.js';
import { giveTokens } from './giveTokens.js';
import type { Visit } from './visit.js';

/** Remembers who signed in and sends them back to the app. */
export function finishSignIn({ context }: Visit, request: AuthorizeRequest, user: User): Promise<Response> {
  const headers = startBrowserSession(context, request.pool, user);
  return giveTokens(context, request, { user, authTime: context.clock.now(), headers });
}
