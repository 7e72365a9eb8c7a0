import { day, second } from '../base/clock.js';
import { errors } from '../base/errors.js';
import { randomText, randomToken, randomUuid } from '../base/random.js';
import { sweep } from '../base/sweep.js';
import type { Account, Context, SignIn } from '../context/context.js';
import { acrOf, levelOf } from '../credentials/authenticationLevel.js';
import { tracksDevices } from '../credentials/devices.js';
import { lifetimeOf } from '../pools/tokenLifetimes.js';
import type { AuthenticationResult } from '../shapes/answers.js';
import type { Grant } from '../state/signIn.js';
import { findUser } from '../users/users.js';
import { makeRoomForSession } from './sessionTracking.js';
import { mintTokens } from './tokens.js';

/** The members of a session that begins at the hosted domain. */
export type HostedGrant = Pick<
  Grant & { readonly scopes: readonly string[] },
  'scopes' | 'nonce' | 'resource' | 'authTime' | 'methods' | 'acr'
>;

/** Starts a session and issues its tokens, which share an `origin_jti` and are revoked together. */
export async function startSession(
  context: Context,
  signIn: SignIn,
  hosted?: HostedGrant,
): Promise<AuthenticationResult> {
  const { store, clock, random } = context;
  const now = clock.now();
  const originJti = randomUuid(random);
  const grant: Grant = {
    originJti,
    poolId: signIn.pool.id,
    clientId: signIn.client.id,
    username: signIn.user.username,
    authTime: now,
    expiresAt: now + lifetimeOf(signIn.client.settings, 'RefreshToken'),
    refreshToken: makeRefreshToken(context, originJti),
    retired: [],
    revoked: false,
    ...levelMembers(signIn),
    ...hosted,
    ...(hosted ? {} : deviceOf(context, signIn)),
  };
  const tokenOccasion = hosted ? 'HostedAuth' : signIn.tokenOccasion;
  sweep(store.grants, ({ revoked, expiresAt }) => revoked || now >= expiresAt + day);
  makeRoomForSession(context, signIn);
  // Before the tokens are signed: other requests run meanwhile, and may end the user's sessions or delete the user.
  store.grants.set(grant.originJti, grant);
  const tokens = await mintTokens(context, { ...signIn, tokenOccasion }, grant).catch((cause) => {
    store.grants.delete(grant.originJti);
    throw cause;
  });
  return { ...tokens, RefreshToken: grant.refreshToken, ...newDevice(signIn, grant) };
}

// Only a sign-in whose app asked for a level gets the claims.
function levelMembers({ pool, methods = [], target }: SignIn): Pick<Grant, 'methods' | 'acr'> {
  const level = levelOf(methods);
  if (level === undefined) return {};
  return { methods, ...(target === undefined ? {} : { acr: acrOf(pool, level) }) };
}

/** A request to refresh a session. */
export interface Refresh extends Pick<SignIn, 'clientMetadata' | 'deviceKey'> {
  readonly clientId: string;
  readonly refreshToken: string;
}

/**
 * Issues new tokens for a refresh token, with a new refresh token where the app client rotates them.
 * @throws CognitoError NotAuthorizedException or RefreshTokenReuseException.
 */
export async function refreshSession(
  context: Context,
  { clientId, refreshToken, deviceKey, clientMetadata }: Refresh,
): Promise<AuthenticationResult> {
  const { store, clock } = context;
  const grant = findGrant(context, refreshToken);
  if (!grant || grant.clientId !== clientId) throw errors.invalidRefreshToken();
  if (grant.revoked) throw errors.refreshTokenRevoked();
  if (clock.now() >= grant.expiresAt) throw errors.refreshTokenExpired();
  const reused = grant.retired.find(({ token }) => token === refreshToken);
  if (reused && clock.now() >= reused.until) throw errors.refreshTokenReused();
  const signIn = { ...signInOf(store, grant), clientMetadata, tokenOccasion: 'RefreshTokens' } as const;
  assertDevice(signIn, grant, deviceKey);
  grant.lastActiveAt = clock.now();
  const rotation = signIn.client.settings.RefreshTokenRotation;
  if (rotation?.Feature !== 'ENABLED') return mintTokens(context, signIn, grant);
  // Before the tokens are signed: another request with the same refresh token may run meanwhile.
  if (!reused) rotate(context, grant, rotation);
  const { refreshToken: next } = grant;
  const tokens = await mintTokens(context, signIn, grant).catch((cause) => {
    // The function of the pool refused, and the client still has the old refresh token.
    if (!reused && grant.refreshToken === next) undoRotation(grant, refreshToken);
    throw cause;
  });
  return { ...tokens, RefreshToken: grant.refreshToken };
}

const mostRetired = 20;

function rotate(
  context: Context,
  grant: Grant,
  { RetryGracePeriodSeconds = 0 }: { readonly RetryGracePeriodSeconds?: number | undefined },
): void {
  const until = context.clock.now() + RetryGracePeriodSeconds * second;
  const retired = [...grant.retired, { token: grant.refreshToken, until }];
  grant.retired = retired.slice(-mostRetired);
  grant.refreshToken = makeRefreshToken(context, grant.originJti);
}

function undoRotation(grant: Grant, refreshToken: string): void {
  grant.retired = grant.retired.filter(({ token }) => token !== refreshToken);
  grant.refreshToken = refreshToken;
}

/** Finds the session of a refresh token, also of a token that rotation replaced. */
export function findGrant({ store }: Pick<Context, 'store'>, refreshToken: string): Grant | undefined {
  const grant = store.grants.get(refreshToken.slice(0, uuidLength));
  const isOf = (one: Grant) =>
    one.refreshToken === refreshToken || one.retired.some(({ token }) => token === refreshToken);
  return grant && isOf(grant) ? grant : undefined;
}

const uuidLength = 36;

// Begins with the id of its session, so that no search is needed.
function makeRefreshToken({ random }: Context, originJti: string): string {
  return `${originJti}.${randomToken(random)}`;
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

// In a pool that remembers devices, every session has a device, which the app confirms by ConfirmDevice.
function deviceOf({ random }: Context, { pool, deviceKey }: SignIn) {
  if (deviceKey !== undefined) return { deviceKey };
  if (!tracksDevices(pool)) return {};
  const region = pool.id.slice(0, pool.id.indexOf('_'));
  return {
    deviceKey: `${region}_${randomUuid(random)}`,
    deviceGroupKey: `-${randomText(random, 8, letters)}`,
  };
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

function newDevice({ deviceKey: known }: SignIn, { deviceKey, deviceGroupKey }: Grant) {
  if (known !== undefined || deviceKey === undefined || deviceGroupKey === undefined) return {};
  return { NewDeviceMetadata: { DeviceKey: deviceKey, DeviceGroupKey: deviceGroupKey } };
}

// A session whose device was not confirmed, or is not in the request, cannot be refreshed.
function assertDevice({ pool, user }: SignIn, grant: Grant, given: string | undefined): void {
  if (grant.deviceKey === undefined || !tracksDevices(pool)) return;
  if (given !== grant.deviceKey || !user.devices?.has(given)) throw errors.invalidRefreshToken();
}
