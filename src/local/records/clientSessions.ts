import type { Client } from '../state/pool.js';

/** Minutes for which an app client accepts a browser session, unless it sets another time. */
const usualMinutes = 60;

/** Describes how long an app client accepts a browser session without a new sign-in. */
export function describeClientSession({ id, poolId, sessionMinutes = usualMinutes }: Client) {
  return { UserPoolId: poolId, ClientId: id, SSOSession: { MaxValidityMinutes: sessionMinutes } };
}
