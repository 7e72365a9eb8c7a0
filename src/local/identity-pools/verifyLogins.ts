import { decodeJwt, type JWTPayload, errors as joseErrors, jwtVerify } from 'jose';
import type { Context } from '../context/context.js';
import type { IdentityPool } from '../state/identityPool.js';
import type { Pool } from '../state/pool.js';
import { importKey, publicPart } from '../tokens/signingKeys.js';
import { issuerOf } from '../tokens/tokens.js';
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
  const userPoolId = lastPart(provider);
  const userPool = context.store.pools.get(userPoolId);
  const accepted = (settings.CognitoIdentityProviders ?? []).filter(
    ({ ProviderName = '' }) => lastPart(ProviderName) === userPoolId,
  );
  if (!userPool || accepted.length === 0) throw identityErrors.unknownProvider();
  const claims = await verifyIdToken(context, userPool, token);
  const clientId = String(claims.aud);
  if (!accepted.some(({ ClientId }) => ClientId === clientId)) {
    throw identityErrors.invalidToken('Incorrect token audience.');
  }
  return { userPoolId, clientId, sub: String(claims.sub), claims };
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

function lastPart(provider: string): string {
  return provider.slice(provider.lastIndexOf('/') + 1);
}
