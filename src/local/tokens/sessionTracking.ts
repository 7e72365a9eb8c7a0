import { toSeconds } from '../base/clock.js';
import { errors } from '../base/errors.js';
import { byAge } from '../base/paging.js';
import type { Account, Context } from '../context/context.js';
import type { Pool } from '../state/pool.js';
import type { Grant } from '../state/signIn.js';

/**
 * Refuses a pool that does not track sessions.
 * @throws CognitoError OperationNotEnabledException.
 */
export function assertSessionsTracked({ maxSessions }: Pool): void {
  if (maxSessions === undefined) throw errors.sessionsNotTracked();
}

/** Lists the active sessions of a user. */
export function sessionsOf(
  { store, clock }: Pick<Context, 'store' | 'clock'>,
  { pool, user }: Account,
): Grant[] {
  return [...store.grants.values()].filter(
    (grant) =>
      grant.poolId === pool.id &&
      grant.username === user.username &&
      !grant.revoked &&
      clock.now() < grant.expiresAt,
  );
}

/**
 * Returns an active session by its id.
 * @throws CognitoError ResourceNotFoundException when the session has ended or never existed.
 */
export function requireSession(
  context: Pick<Context, 'store' | 'clock'>,
  account: Account,
  sessionId: string,
): Grant {
  const grant = sessionsOf(context, account).find((session) => sessionIdOf(session) === sessionId);
  if (!grant) throw errors.sessionNotFound();
  return grant;
}

/** Makes a sort key that puts the older session first. */
export function sessionOrder({ authTime, originJti }: Grant): string {
  return byAge(authTime, originJti);
}

/** Ends the least recently used sessions, so that a new session does not exceed the pool's maximum. */
export function makeRoomForSession(context: Context, account: Account): void {
  const { maxSessions } = account.pool;
  if (maxSessions === undefined) return;
  const oldestFirst = sessionsOf(context, account).sort((one, other) => lastActive(one) - lastActive(other));
  const surplus = Math.max(0, oldestFirst.length + 1 - maxSessions);
  for (const grant of oldestFirst.slice(0, surplus)) grant.revoked = true;
}

// The format of Cognito: `tkn` and 25 letters and digits.
function sessionIdOf({ originJti }: Grant): string {
  return `tkn${originJti.replaceAll('-', '').slice(0, 25)}`;
}

/** Describes a session as the API does. */
export function describeSession(grant: Grant) {
  return {
    SessionId: sessionIdOf(grant),
    SessionType: 'TOKEN',
    ClientId: grant.clientId,
    CreateDate: toSeconds(grant.authTime),
    LastActiveDate: toSeconds(lastActive(grant)),
    DeviceType: 'unknown',
  };
}

function lastActive({ authTime, lastActiveAt = authTime }: Grant): number {
  return lastActiveAt;
}

/** Describes the session settings of a pool as the API does. */
export function describeSessionSettings({ id, maxSessions }: Pool) {
  return {
    UserPoolId: id,
    UserSessionTracking: maxSessions === undefined ? 'DISABLED' : 'ENABLED',
    TokenSession: { MaxPerUser: maxSessions ?? 20 },
  };
}
