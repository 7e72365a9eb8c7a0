import { minute } from '../../base/clock.js';
import { randomToken } from '../../base/random.js';
import { sweep } from '../../base/sweep.js';
import type { Context } from '../../context/context.js';
import type { AuthMethod } from '../../shapes/common.js';
import type { Pool } from '../../state/pool.js';
import type { User } from '../../state/user.js';
import { findUser } from '../../users/users.js';
import { readCookie, writeCookie } from './cookies.js';
import type { HostedRequest } from './hostedRequest.js';

/** The person who is signed in at the hosted domain in this browser, and how. */
export interface SignedIn {
  readonly user: User;
  readonly methods?: readonly AuthMethod[] | undefined;
}

/** Finds the person who is signed in at the hosted domain in this browser, and the time of the sign-in. */
export function findBrowserSession(
  { context, request }: HostedRequest,
  pool: Pool,
): (SignedIn & { authTime: number }) | undefined {
  const { store, clock } = context;
  const session = store.browserSessions.get(readCookie(request, cookieName(pool)));
  if (session?.poolId !== pool.id || clock.now() >= session.expiresAt) return undefined;
  const user = findUser(pool, session.username);
  // A sign-up starts a browser session too, which takes effect when the account is confirmed.
  const counts = user?.enabled && ['CONFIRMED', 'EXTERNAL_PROVIDER'].includes(user.status);
  return counts ? { user, authTime: session.authTime, methods: session.methods } : undefined;
}

/** Starts a browser session, which use does not extend, and returns the header that sets its cookie. */
export function startBrowserSession(
  { context, request }: HostedRequest,
  pool: Pool,
  { user, methods = [] }: SignedIn,
): Record<string, string> {
  const { store, clock, random } = context;
  const now = clock.now();
  sweep(store.browserSessions, ({ expiresAt }) => now >= expiresAt);
  const id = randomToken(random, 32);
  const lifetime = longestSession(context, pool);
  store.browserSessions.set(id, {
    poolId: pool.id,
    username: user.username,
    authTime: now,
    expiresAt: now + lifetime,
    methods,
  });
  return { 'set-cookie': writeCookie(request, cookieName(pool), id, lifetime / 1000) };
}

// Each app client accepts a session for its own time: an hour, or as SetUserPoolClientSessionConfiguration sets it.
function longestSession({ store }: Context, pool: Pool): number {
  const clients = [...store.clients.values()].filter(({ poolId }) => poolId === pool.id);
  return Math.max(1, ...clients.map(({ sessionMinutes = 60 }) => sessionMinutes)) * minute;
}

/** Ends the browser session, and returns the header that removes its cookie. */
export function endBrowserSession({ context, request }: HostedRequest, pool: Pool): Record<string, string> {
  context.store.browserSessions.delete(readCookie(request, cookieName(pool)));
  return { 'set-cookie': writeCookie(request, cookieName(pool), '', 0) };
}

// On AWS each pool has its own domain and therefore its own cookies; here all pools share a host.
function cookieName(pool: Pool): string {
  return `cognito_${pool.id}`;
}
