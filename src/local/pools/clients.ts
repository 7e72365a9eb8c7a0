import { fromText, hmacSha256, toBase64 } from '../base/bytes.js';
import { toSeconds } from '../base/clock.js';
import { errors } from '../base/errors.js';
import type { Context } from '../context/context.js';
import type { Client, Pool } from '../state/pool.js';

/**
 * Returns an app client of a pool by its id, for administrators.
 * @throws CognitoError ResourceNotFoundException.
 */
export function requireClientOf({ store }: Pick<Context, 'store'>, pool: Pool, id: string): Client {
  const client = store.clients.get(id);
  if (client?.poolId !== pool.id) throw errors.clientNotFound(id);
  return client;
}

/**
 * Returns the app client of a request, and its pool.
 * @throws CognitoError ResourceNotFoundException, or NotAuthorizedException when the request does not prove the
 * client's secret.
 */
export async function requireClient(
  { store }: Pick<Context, 'store'>,
  request: { ClientId: string; Username?: string | undefined; SecretHash?: string | undefined },
): Promise<{ client: Client; pool: Pool }> {
  const client = store.clients.get(request.ClientId);
  const pool = client && store.pools.get(client.poolId);
  if (!client || !pool) throw errors.clientNotFound(request.ClientId);
  if (client.secret && request.Username !== undefined) {
    if (!request.SecretHash) throw errors.noSecretHash(client.id);
    const expected = await secretHashOf(client, request.Username);
    if (expected !== request.SecretHash) throw errors.wrongSecretHash(client.id);
  }
  return { client, pool };
}

/**
 * Computes the hash by which a client with a secret proves the secret in a request for a user; undefined for a client
 * without a secret.
 * @see https://docs.aws.amazon.com/cognito/latest/developerguide/signing-up-users-in-your-app.html#cognito-user-pools-computing-secret-hash
 */
export async function secretHashOf({ id, secret }: Client, username: string): Promise<string | undefined> {
  if (!secret) return undefined;
  return toBase64(await hmacSha256(fromText(secret), fromText(username + id)));
}

/** Describes an app client as the API does. */
export function describeClient(client: Client) {
  return {
    RefreshTokenValidity: 30,
    AuthSessionValidity: 3,
    EnablePropagateAdditionalUserContextData: false,
    AllowedOAuthFlowsUserPoolClient: false,
    ...client.settings,
    ClientId: client.id,
    UserPoolId: client.poolId,
    ...(client.secret ? { ClientSecret: client.secret } : {}),
    CreationDate: toSeconds(client.createdAt),
    LastModifiedDate: toSeconds(client.modifiedAt ?? client.createdAt),
  };
}

/** Whether answers to a client must not reveal which accounts exist. */
export function hidesUsers({ settings }: Client): boolean {
  return settings.PreventUserExistenceErrors === 'ENABLED';
}
