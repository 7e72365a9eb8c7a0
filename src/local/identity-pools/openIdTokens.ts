import { type CryptoKey, exportJWK, generateKeyPair, importJWK, type JWK, jwtVerify, SignJWT } from 'jose';
import { toSeconds } from '../base/clock.js';
import type { Context } from '../context/context.js';
import type { IdentityPool } from '../state/identityPool.js';
import { isGuest, type PooledIdentity, providerNameOf } from './identities.js';
import { identityErrors } from './identityErrors.js';
import { regionOf } from './identityPools.js';

/** The name by which a request gives an OpenID token of the identity pool itself. */
export const ownProvider = 'cognito-identity.amazonaws.com';

const algorithm = 'RS512';
const tagsClaim = 'https://aws.amazon.com/tags';

/** The user or guest of an OpenID token. */
interface Claimant {
  readonly isUser: boolean;
  readonly tags?: Readonly<Record<string, string>> | undefined;
}

/**
 * Signs an OpenID token of an identity, with claims as AWS writes them.
 * @param seconds the lifetime
 */
export async function signOpenIdToken(
  { origin, clock }: Context,
  found: PooledIdentity,
  { isUser, tags = {}, seconds }: Claimant & { readonly seconds: number },
): Promise<string> {
  const { id, pool } = found;
  const key = await keyOf(pool);
  const now = Math.floor(toSeconds(clock.now()));
  const claims = {
    amr: isUser ? ['authenticated', ...methodsOf(found)] : ['unauthenticated'],
    [`https://${ownProvider}/identity-pool-arn`]: arnOf(pool),
    ...(Object.keys(tags).length > 0 ? { [tagsClaim]: { principal_tags: toLists(tags) } } : {}),
  };
  return new SignJWT(claims)
    .setProtectedHeader({ alg: algorithm, kid: String(key.kid), typ: 'JWS' })
    .setIssuer(origin)
    .setSubject(id)
    .setAudience(pool.id)
    .setIssuedAt(now)
    .setExpirationTime(now + seconds)
    .sign(await importKey(key));
}

/**
 * Verifies an OpenID token of an identity.
 * @throws CognitoError NotAuthorizedException when the token is forged, expired, or of another identity.
 */
export async function verifyOpenIdToken(
  { origin, clock }: Context,
  { id, pool, identity }: PooledIdentity,
  token: string,
): Promise<Claimant & { readonly logins: [] }> {
  if (!pool.key) throw identityErrors.invalidToken("Couldn't verify signed token.");
  const { kty = 'RSA', n = '', e = '' } = pool.key;
  const options = {
    issuer: origin,
    audience: pool.id,
    algorithms: [algorithm],
    currentDate: new Date(clock.now()),
  };
  const { payload } = await jwtVerify(token, await importKey({ kty, n, e }), options).catch(() => {
    throw identityErrors.invalidToken("Couldn't verify signed token.");
  });
  const isUser = Array.isArray(payload.amr) && payload.amr[0] === 'authenticated';
  // A guest's token must not open the identity after a user has signed in to it.
  if (payload.sub !== id || isUser === isGuest(identity)) throw identityErrors.forbidden(id);
  return { isUser, logins: [], tags: readTags(payload[tagsClaim]) };
}

/** Returns the public keys of the OpenID tokens of all identity pools. */
export function openIdKeys({ store }: Pick<Context, 'store'>): { keys: JWK[] } {
  const keys = [...store.identityPools.values()].flatMap(({ key }) => (key ? [publicPart(key)] : []));
  return { keys: keys.filter(({ kid }, index) => keys.findIndex((key) => key.kid === kid) === index) };
}

// Each way to authenticate: the provider, and the provider with the user.
function methodsOf({ pool, identity: { logins, developerUsers = [] } }: PooledIdentity): string[] {
  const { settings } = pool;
  const developer = settings.DeveloperProviderName;
  return [
    ...[...logins].flatMap(([userPoolId, sub]) => {
      const name = providerNameOf(settings, userPoolId);
      return [name, `${name}:CognitoSignIn:${sub}`];
    }),
    ...(developer && developerUsers.length > 0 ? [developer] : []),
    ...developerUsers.map((user) => `${developer}:${pool.id}:${user}`),
  ];
}

function toLists(tags: Readonly<Record<string, string>>): Record<string, [string]> {
  return Object.fromEntries(Object.entries(tags).map(([name, value]) => [name, [value]]));
}

function readTags(claim: unknown): Record<string, string> {
  // Only signOpenIdToken writes the claim.
  const { principal_tags: lists = {} } = (claim ?? {}) as { principal_tags?: Record<string, [string]> };
  return Object.fromEntries(Object.entries(lists).map(([name, [value]]) => [name, value]));
}

function arnOf(pool: IdentityPool): string {
  return `arn:aws:cognito-identity:${regionOf(pool)}:000000000000:identitypool/${pool.id}`;
}

async function keyOf(pool: IdentityPool): Promise<JWK> {
  made ??= createKey();
  pool.key ??= await made;
  return pool.key;
}

// All identity pools of a process share the key: making a key takes up to a second.
let made: Promise<JWK> | undefined;

async function createKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair(algorithm, { extractable: true });
  const key = await exportJWK(privateKey);
  return { ...key, kid: `us-east-1-${String(key.n).slice(0, 8)}`, alg: algorithm, use: 'sig' };
}

function publicPart({ kty, n, e, kid, alg, use }: JWK): JWK {
  return { kty, n, e, kid, alg, use };
}

async function importKey(key: JWK): Promise<CryptoKey> {
  // The type also allows plain octets, which an RSA key never is.
  return (await importJWK(key, algorithm)) as CryptoKey;
}
