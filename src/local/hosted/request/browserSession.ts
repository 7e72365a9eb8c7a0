import { hour } from '../../base/clock.js';
import { randomToken } from '../../base/random.js';
import type { Context } from '../../context/context.js';
import type { Pool } from '../../state/pool.js';
import type { User } from '../../state/user.js';
import { findUser } from '../../users/users.js';
import { readCookie } from './cookies.js';
import type { HostedRequest } from './hostedRequest.js';

// Fixed: it does not begin anew when it is used.
const lifetime = hour;

/** Who is signed in at the hosted domain in this browser, and since when. */
export function findBrowserSession(
  { context, request }: HostedRequest,
  pool: Pool,
): { user: User; authTime: number } | undefined {
  const { store, clock } = context;
  const session = store.browserSessions.get(readCookie(request, cookieName(pool)));
  if (session?.poolId !== pool.id || clock.now() >= session.expiresAt) return undefined;
  const user = findUser(pool, session.username);
  // Whoever signs up has a session, which counts once the account is confirmed.
  const counts = user?.enabled && ['CONFIRMED', 'EXTERNAL_PROVIDER'].includes(user.status);
  return counts ? { user, authTime: session.authTime } : undefined;
}

/** Remembers a person in this browser, for an hour. Answers the header that does it. */
export function startBrowserSession(context: Context, pool: Pool, user: User): Record<string, string> {
  const { store, clock, random } = context;
  const now = clock.now();
  for (const [id, { expiresAt }] of store.browserSessions) {
    if (now >= expiresAt) store.browserSessions.delete(id);
  }
  const id = randomToken(random, 32);
  const session = { poolId: pool.id, username: user.username, authTime: now, expiresAt: now + lifetime };
  store.browserSessions.set(id, session);
  return setCookie(pool, id, lifetime / 1000);
}

/** Forgets who is signed in in this browser. */
export function endBrowserSession({ context, request }: HostedRequest, pool: Pool): Record<string, string> {
  context.store.browserSessions.delete(readCookie(request, cookieName(pool)));
  return setCookie(pool, '', 0);
}

// On AWS each pool has a domain, and so cookies, of its own.
function cookieName(pool: Pool): string {
  return `cognito_${pool.id}`;
}

function setCookie(pool: Pool, value: string, seconds: number): Record<string, string> {
  const cookie = `${cookieName(pool)}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}`;
  return { 'set-cookie': cookie };
}
