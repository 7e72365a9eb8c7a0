import { minute, second } from '../../base/clock.js';
import { levelOf } from '../../credentials/authenticationLevel.js';
import { factorsTowards } from '../../credentials/levelFactors.js';
import type { AuthorizeRequest } from './authorizeRequest.js';
import { findBrowserSession } from './browserSession.js';
import type { HostedRequest } from './hostedRequest.js';

/**
 * Finds the browser session that an authorization request accepts: not older than `max_age` or the app client's own
 * limit, and of the level that `acr_values` asks for. With 0 the person signs in again each time.
 * @see https://openid.net/specs/openid-connect-core-1_0.html#AuthRequest
 */
export function findFreshSession(
  hosted: HostedRequest,
  { pool, client, maxAge = Infinity, levels }: AuthorizeRequest,
) {
  const session = findBrowserSession(hosted, pool);
  if (!session) return undefined;
  const age = hosted.context.clock.now() - session.authTime;
  const { sessionMinutes = 60 } = client;
  if (age >= maxAge * second || age >= sessionMinutes * minute) return undefined;
  const target = levels?.find((level) => factorsTowards({ pool, user: session.user }, level).length > 0);
  const isEnough = !levels || (target !== undefined && (levelOf(session.methods ?? []) ?? 0) >= target);
  return isEnough ? session : undefined;
}
