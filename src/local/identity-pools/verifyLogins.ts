import { decodeJwt, type JWTPayload, errors as joseErrors, jwtVerify } from 'jose';
import type { Context } from '../context/context.js';
import type { IdentityPool } from '../state/identityPool.js';
import type { Pool } from '../state/pool.js';
import { importKey, publicPart } from '../tokens/signingKeys.js';
import { issuerOf } from '../tokens/tokens.js';
import { findUserBySub } from '../users/userIndex.js';
import { userPoolIdIn } from './identities.js';
import { identityErrors } from './identityErrors.js';

/** A login that an ID token of a user pool proves. */
export interface VerifiedLogin {
  readonly userPoolId: string;
  readonly clientId: string;
  readonly sub: string;
  readonly claims: JWTPayload;
}

/**
 * Verifies the ID tokens of a request. The key of a login is the issuer without the scheme, or the provider name of
 * AWS.
 * @throws CognitoError NotAuthorizedException for a provider of another identity pool, and for a forged or expired
 * token.
 */
export function verifyLogins(
  context: Context,
  pool: IdentityPool,
  logins: Readonly<Record<string, string>>,
): Promise<VerifiedLogin[]> {
  return Promise.all(
    Object.entries(logins).map(([provider, token]) => verifyLogin(context, pool, { provider, token })),
  );
}

async function verifyLogin(
  context: Context,
  { settings }: IdentityPool,
  { provider, token }: { provider: string; token: string },
): Promise<VerifiedLogin> {
  // Only a server may name a user of the developer provider, by GetOpenIdTokenForDeveloperIdentity.
  if (provider === settings.DeveloperProviderName) throw identityErrors.notPublicProvider();
  const userPoolId = userPoolIdIn(provider);
  const userPool = context.store.pools.get(userPoolId);
  const accepted = (settings.CognitoIdentityProviders ?? []).filter(
    ({ ProviderName }) => userPoolIdIn(ProviderName) === userPoolId,
  );
  if (!userPool || accepted.length === 0) throw identityErrors.unknownProvider();
  const claims = await verifyIdToken(context, userPool, token);
  const clientId = String(claims.aud);
  const client = accepted.find(({ ClientId }) => ClientId === clientId);
  if (!client) throw identityErrors.invalidToken('Incorrect token audience.');
  if (client.ServerSideTokenCheck) assertActive(context, userPool, claims);
  return { userPoolId, clientId, sub: String(claims.sub), claims };
}

/** Refuses the token of a user who was deleted, disabled or signed out. */
function assertActive({ store }: Context, pool: Pool, { sub = '', origin_jti }: JWTPayload): void {
  const session = store.grants.get(String(origin_jti));
  const isSignedOut = origin_jti !== undefined && (session?.revoked ?? true);
  if (isSignedOut || !findUserBySub(pool, sub)?.enabled) throw identityErrors.inactiveToken();
}

async function verifyIdToken(context: Context, pool: Pool, token: string): Promise<JWTPayload> {
  const now = context.clock.now();
  if (!pool.keys) throw identityErrors.invalidToken("Couldn't verify signed token.");
  const options = { currentDate: new Date(now), algorithms: ['RS256'] };
  try {
    const { payload } = await jwtVerify(token, await importKey(publicPart(pool.keys.id)), options);
    if (payload.iss === issuerOf(context, pool) && payload.token_use === 'id') return payload;
  } catch (cause) {
    if (cause instanceof joseErrors.JWTExpired) {
      const seconds = Math.floor(now / 1000);
      throw identityErrors.invalidToken(`Token expired: ${decodeJwt(token).exp} >= ${seconds}`);
    }
    throw identityErrors.invalidToken("Couldn't verify signed token.");
  }
  throw identityErrors.invalidToken("Issuer doesn't match providerName");
}
