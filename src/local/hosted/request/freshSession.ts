import { second } from '../../base/clock.js';
import type { AuthorizeRequest } from './authorizeRequest.js';
import { findBrowserSession } from './browserSession.js';
import type { HostedRequest } from './hostedRequest.js';

/**
 * Finds the browser session that an authorization request accepts: not older than `max_age`. With 0 the person signs in
 * again each time.
 * @see https://openid.net/specs/openid-connect-core-1_0.html#AuthRequest
 */
export function findFreshSession(hosted: HostedRequest, { pool, maxAge }: AuthorizeRequest) {
  const session = findBrowserSession(hosted, pool);
  if (!session || maxAge === undefined) return session;
  return hosted.context.clock.now() - session.authTime < maxAge * second ? session : undefined;
}
