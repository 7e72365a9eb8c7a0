import { decodeJwt, type JWK, type JWTPayload, errors as joseErrors, jwtVerify, SignJWT } from 'jose';
import { day, hour, minute, second } from './clock.js';
import type { Context, SignIn } from './context.js';
import { errors } from './errors.js';
import type { ClientSettings } from './poolShapes.js';
import { randomUuid } from './random.js';
import { importKey, keysOf, publicPart } from './signingKeys.js';
import type { Grant, Pool } from './store.js';
import { findUserBySub } from './users.js';

/** What a finished sign-in answers with. */
export interface AuthenticationResult {
  readonly AccessToken: string;
  readonly IdToken: string;
  readonly RefreshToken?: string;
  /** Seconds. */
  readonly ExpiresIn: number;
  readonly TokenType: 'Bearer';
}

/** Signs new ID and access tokens of a session. */
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
  const access = { ...common, ...accessClaims(context, signIn), exp: common.iat + accessLifetime };
  const id = { ...common, ...idClaims(context, signIn), exp: common.iat + idLifetime };
  return {
    AccessToken: await sign(access, keys.access),
    IdToken: await sign(id, keys.id),
    ExpiresIn: accessLifetime,
    TokenType: 'Bearer',
  };
}

/**
 * The account that an access token speaks for.
 * @throws CognitoError NotAuthorizedException when it is forged, expired or revoked.
 */
export async function readAccessToken(context: Context, token: string): Promise<SignIn> {
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
  const grant = store.grants.get(String(payload.origin_jti));
  const client = store.clients.get(String(payload.client_id));
  const user = findUserBySub(pool, String(payload.sub));
  if (!user) throw errors.userNotFound();
  if (!grant || !client || grant.revoked) throw errors.accessTokenRevoked();
  if (!user.enabled) throw errors.userDisabled();
  if (user.status === 'RESET_REQUIRED') throw errors.resetRequired();
  return { pool, client, user };
}

/** Who signs a pool's tokens. */
export function issuerOf({ origin }: Pick<Context, 'origin'>, pool: Pool): string {
  return `${origin}/${pool.id}`;
}

const units = { seconds: second, minutes: minute, hours: hour, days: day };
const defaults = { AccessToken: hour, IdToken: hour, RefreshToken: 30 * day };

/** How long a token of that kind lives, in milliseconds; zero in the settings means the default. */
export function lifetimeOf(settings: ClientSettings, token: keyof typeof defaults): number {
  const unit = settings.TokenValidityUnits?.[token] ?? (token === 'RefreshToken' ? 'days' : 'hours');
  return (settings[`${token}Validity`] ?? 0) * units[unit] || defaults[token];
}

function commonClaims(context: Context, { pool, user }: SignIn, grant: Grant) {
  return {
    sub: user.sub,
    iss: issuerOf(context, pool),
    origin_jti: grant.originJti,
    event_id: randomUuid(context.random),
    auth_time: Math.floor(grant.authTime / second),
    iat: Math.floor(context.clock.now() / second),
  };
}

function accessClaims({ random }: Context, { client, user }: SignIn) {
  return {
    client_id: client.id,
    token_use: 'access',
    scope: 'aws.cognito.signin.user.admin',
    username: user.username,
    jti: randomUuid(random),
  };
}

function idClaims({ random }: Context, { client, user }: SignIn) {
  const attributes = [...user.attributes].map(([name, value]) => [
    name,
    // Strings everywhere else, booleans here.
    name === 'email_verified' || name === 'phone_number_verified' ? value === 'true' : value,
  ]);
  return {
    ...Object.fromEntries(attributes),
    aud: client.id,
    token_use: 'id',
    'cognito:username': user.username,
    jti: randomUuid(random),
  };
}

async function sign(claims: JWTPayload, key: JWK): Promise<string> {
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
