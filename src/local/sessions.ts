import { day, second } from './clock.js';
import type { Account, Context, SignIn } from './context.js';
import { errors } from './errors.js';
import { randomToken, randomUuid } from './random.js';
import type { Grant } from './store.js';
import { type AuthenticationResult, lifetimeOf, mintTokens } from './tokens.js';
import { findUser } from './users.js';

/** Begins a session: its tokens share an `origin_jti`, by which they are revoked together. */
export async function startSession(context: Context, signIn: SignIn): Promise<AuthenticationResult> {
  const { store, clock, random } = context;
  const now = clock.now();
  const grant: Grant = {
    originJti: randomUuid(random),
    poolId: signIn.pool.id,
    clientId: signIn.client.id,
    username: signIn.user.username,
    authTime: now,
    expiresAt: now + lifetimeOf(signIn.client.settings, 'RefreshToken'),
    refreshToken: randomToken(random),
    retired: [],
    revoked: false,
  };
  const tokens = await mintTokens(context, signIn, grant);
  forgetEndedGrants(context);
  store.grants.set(grant.originJti, grant);
  return { ...tokens, RefreshToken: grant.refreshToken };
}

/**
 * New tokens for a refresh token; a new one of that too where the client rotates them.
 * @throws CognitoError NotAuthorizedException or RefreshTokenReuseException.
 */
export async function refreshSession(
  context: Context,
  { clientId, refreshToken }: { clientId: string; refreshToken: string },
): Promise<AuthenticationResult> {
  const { store, clock, random } = context;
  const grant = findGrant(context, refreshToken);
  if (!grant || grant.clientId !== clientId) throw errors.invalidRefreshToken();
  if (grant.revoked) throw errors.refreshTokenRevoked();
  if (clock.now() >= grant.expiresAt) throw errors.refreshTokenExpired();
  const reused = grant.retired.find(({ token }) => token === refreshToken);
  if (reused && clock.now() >= reused.until) throw errors.refreshTokenReused();
  const signIn = signInOf(store, grant);
  const tokens = await mintTokens(context, signIn, grant);
  const rotation = signIn.client.settings.RefreshTokenRotation;
  if (rotation?.Feature !== 'ENABLED') return tokens;
  if (!reused) {
    const until = clock.now() + (rotation.RetryGracePeriodSeconds ?? 0) * second;
    grant.retired.push({ token: refreshToken, until });
    grant.refreshToken = randomToken(random);
  }
  return { ...tokens, RefreshToken: grant.refreshToken };
}

/** The session that a refresh token belongs to, one that was rotated away too. */
export function findGrant({ store }: Pick<Context, 'store'>, refreshToken: string): Grant | undefined {
  return [...store.grants.values()].find(
    (grant) =>
      grant.refreshToken === refreshToken || grant.retired.some(({ token }) => token === refreshToken),
  );
}

/** Ends every session of a user. */
export function revokeSessions({ store }: Pick<Context, 'store'>, { pool, user }: Account): void {
  for (const grant of store.grants.values()) {
    if (grant.poolId === pool.id && grant.username === user.username) grant.revoked = true;
  }
}

function signInOf({ pools, clients }: Context['store'], grant: Grant): SignIn {
  const pool = pools.get(grant.poolId);
  const client = clients.get(grant.clientId);
  const user = pool && findUser(pool, grant.username);
  if (!pool || !client || !user) throw errors.invalidRefreshToken();
  if (!user.enabled) throw errors.userDisabled();
  return { pool, client, user };
}

// Access tokens outlive their refresh token by a day at most.
function forgetEndedGrants({ store, clock }: Context): void {
  for (const [id, { expiresAt }] of store.grants) {
    if (clock.now() >= expiresAt + day) store.grants.delete(id);
  }
}
