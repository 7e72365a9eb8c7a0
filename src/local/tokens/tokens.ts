import { decodeJwt, type JWK, type JWTPayload, errors as joseErrors, jwtVerify, SignJWT } from 'jose';
import { fromText, sha256, toBase64Url } from '../base/bytes.js';
import { second } from '../base/clock.js';
import { errors } from '../base/errors.js';
import { randomUuid } from '../base/random.js';
import type { Context, SignIn } from '../context/context.js';
import { amrOf } from '../credentials/authenticationLevel.js';
import type { Identity } from '../identity-providers/offeredProviders.js';
import { lifetimeOf } from '../pools/tokenLifetimes.js';
import type { AuthenticationResult } from '../shapes/answers.js';
import type { Client, Pool, SigningKeys } from '../state/pool.js';
import type { Grant } from '../state/signIn.js';
import { callPreTokenGeneration } from '../triggers/preTokenGeneration.js';
import { accessGroupClaims, groupConfigurationOf, idGroupClaims } from '../users/groups.js';
import { findUserBySub } from '../users/userIndex.js';
import { apiScope, givesIdToken, scopesOf, splitScopes, visibleAttributes } from './scopes.js';
import { importKey, keysOf, publicPart } from './signingKeys.js';

/** Signs a new ID token and a new access token of a session. */
export async function mintTokens(
  context: Context,
  signIn: SignIn,
  grant: Grant,
): Promise<AuthenticationResult> {
  const { pool, client } = signIn;
  const common = commonClaims(context, signIn, grant);
  const accessLifetime = lifetimeOf(client.settings, 'AccessToken') / second;
  const idLifetime = lifetimeOf(client.settings, 'IdToken') / second;
  const keys = await keysOf(pool);
  const access = { ...common, ...accessClaims(context, signIn, grant), exp: common.iat + accessLifetime };
  const id = { ...common, ...idClaims(context, signIn, grant), exp: common.iat + idLifetime };
  const claims = await callPreTokenGeneration(context, signIn, { access, id });
  const signed = await context.queue.stepAside(() => signBoth(claims, keys, grant));
  return { ...signed, ExpiresIn: accessLifetime, TokenType: 'Bearer' };
}

async function signBoth(
  { access, id }: { access: JWTPayload; id: JWTPayload },
  keys: SigningKeys,
  grant: Grant,
): Promise<Pick<AuthenticationResult, 'AccessToken' | 'IdToken'>> {
  const signing = sign(access, keys.access);
  const signingId =
    givesIdToken(grant) &&
    hostedIdClaims(grant, signing).then((hosted) => sign({ ...id, ...hosted }, keys.id));
  const [AccessToken, IdToken] = await Promise.all([signing, signingId]);
  return { AccessToken, ...(IdToken ? { IdToken } : {}) };
}

/**
 * Verifies an access token for an operation of the API, and returns its account and session.
 * @throws CognitoError NotAuthorizedException when the token is forged, expired, revoked or without the scope of the
 * API.
 */
export async function readAccessToken(context: Context, token: string): Promise<SignIn & { grant: Grant }> {
  const { scopes, ...signIn } = await verifyAccessToken(context, token);
  if (!scopes.includes(apiScope)) throw errors.scopeMissing();
  return signIn;
}

/**
 * Verifies an access token, and returns its account, session and scopes.
 * @throws CognitoError NotAuthorizedException when the token is forged, expired or revoked.
 */
export async function verifyAccessToken(
  context: Context,
  token: string,
): Promise<SignIn & { grant: Grant; scopes: string[] }> {
  const { store, clock } = context;
  const pool = store.pools.get(unverifiedPoolId(token));
  if (!pool?.keys) throw errors.invalidAccessToken();
  const options = { currentDate: new Date(clock.now()), algorithms: ['RS256'] };
  const { payload } = await jwtVerify(token, await importPublicKey(pool.keys.access), options).catch(
    (cause: unknown) => {
      throw cause instanceof joseErrors.JWTExpired
        ? errors.accessTokenExpired()
        : errors.invalidAccessToken();
    },
  );
  const grant = store.grants.get(String(payload.origin_jti ?? payload.event_id));
  const client = store.clients.get(String(payload.client_id));
  const user = findUserBySub(pool, String(payload.sub));
  if (!user) throw errors.userNotFound();
  if (!grant || !client || grant.revoked) throw errors.accessTokenRevoked();
  if (!user.enabled) throw errors.userDisabled();
  if (user.status === 'RESET_REQUIRED') throw errors.resetRequired();
  return { pool, client, user, grant, scopes: splitScopes(String(payload.scope)) };
}

/** Returns the issuer of a pool's tokens. */
export function issuerOf({ origin, issuer }: Pick<Context, 'origin' | 'issuer'>, { id }: Pool): string {
  if (issuer === 'origin') return `${origin}/${id}`;
  return `https://cognito-idp.${id.slice(0, id.indexOf('_'))}.amazonaws.com/${id}`;
}

function commonClaims(context: Context, { pool, user, client }: SignIn, grant: Grant) {
  return {
    sub: user.sub,
    iss: issuerOf(context, pool),
    ...(isRevocable(client)
      ? { origin_jti: grant.originJti, event_id: randomUuid(context.random) }
      : // Tokens of such a client have no other claim that leads to their session.
        { event_id: grant.originJti }),
    auth_time: Math.floor(grant.authTime / second),
    ...(grant.acr === undefined ? {} : { acr: grant.acr, amr: amrOf(grant.methods ?? []) }),
    iat: Math.floor(context.clock.now() / second),
  };
}

function accessClaims({ random }: Context, signIn: SignIn, grant: Grant) {
  const { client, user } = signIn;
  return {
    ...accessGroupClaims(groupConfigurationOf(signIn)),
    client_id: client.id,
    ...(grant.resource === undefined ? {} : { aud: grant.resource }),
    token_use: 'access',
    scope: scopesOf(grant).join(' '),
    ...(grant.scopes ? { version: 2 } : {}),
    ...(grant.deviceKey ? { device_key: grant.deviceKey } : {}),
    username: user.username,
    jti: randomUuid(random),
  };
}

function idClaims({ random }: Context, signIn: SignIn, { scopes }: Grant) {
  const { client, user } = signIn;
  const attributes = visibleAttributes(signIn, scopes).map(([name, value]) => [name, toClaim(name, value)]);
  return {
    ...Object.fromEntries(attributes),
    ...idGroupClaims(groupConfigurationOf(signIn)),
    aud: client.id,
    token_use: 'id',
    'cognito:username': user.username,
    ...(isRevocable(client) ? { jti: randomUuid(random) } : {}),
  };
}

// The claims origin_jti, and jti of ID tokens, exist for the revocation of tokens.
function isRevocable({ settings }: Client): boolean {
  return settings.EnableTokenRevocation !== false;
}

// Attributes are texts; the ID token has booleans and lists.
function toClaim(name: string, value: string): unknown {
  if (name === 'email_verified' || name === 'phone_number_verified') return value === 'true';
  return name === 'identities' ? identityClaims(value) : value;
}

// The attribute has a boolean and a number; the claim has texts.
function identityClaims(value: string): unknown {
  return JSON.parse(value).map((identity: Identity) => ({
    ...identity,
    primary: String(identity.primary),
    dateCreated: String(identity.dateCreated),
  }));
}

/** @see https://openid.net/specs/openid-connect-core-1_0.html#CodeIDToken */
async function hostedIdClaims({ scopes, nonce }: Grant, accessToken: Promise<string>) {
  if (!scopes) return {};
  const hash = await sha256(fromText(await accessToken));
  return { at_hash: toBase64Url(hash.slice(0, 16)), ...(nonce === undefined ? {} : { nonce }) };
}

/** Signs a token with claims. */
export async function sign(claims: JWTPayload, key: JWK): Promise<string> {
  return new SignJWT(claims).setProtectedHeader({ kid: key.kid, alg: 'RS256' }).sign(await importKey(key));
}

const publicParts = new WeakMap<JWK, JWK>();

function importPublicKey(key: JWK) {
  const part = publicParts.get(key) ?? publicPart(key);
  publicParts.set(key, part);
  return importKey(part);
}

function unverifiedPoolId(token: string): string {
  try {
    const { iss = '', token_use } = decodeJwt(token);
    return token_use === 'access' ? String(iss).slice(iss.lastIndexOf('/') + 1) : '';
  } catch {
    throw errors.invalidAccessToken();
  }
}
