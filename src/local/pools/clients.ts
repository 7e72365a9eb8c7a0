import { toSeconds } from '../base/clock.js';
import { errors } from '../base/errors.js';
import type { Context } from '../context/context.js';
import type { Client, Pool } from '../state/pool.js';
import { hasSecret, secretHashesOf, secretsOf } from './clientSecrets.js';

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
  if (hasSecret(client) && request.Username !== undefined) {
    if (!request.SecretHash) throw errors.noSecretHash(client.id);
    const expected = await secretHashesOf(client, request.Username);
    if (!expected.includes(request.SecretHash)) throw errors.wrongSecretHash(client.id);
  }
  return { client, pool };
}

/** Describes an app client as the API does. */
export function describeClient(client: Client) {
  const [secret] = secretsOf(client);
  return {
    RefreshTokenValidity: 30,
    AuthSessionValidity: 3,
    EnablePropagateAdditionalUserContextData: false,
    AllowedOAuthFlowsUserPoolClient: false,
    ...client.settings,
    ClientId: client.id,
    UserPoolId: client.poolId,
    // Apps cannot register themselves here, which would make a client of the type DCR.
    ClientType: 'REGULAR',
    ...(secret ? { ClientSecret: secret.value } : {}),
    CreationDate: toSeconds(client.createdAt),
    LastModifiedDate: toSeconds(client.modifiedAt ?? client.createdAt),
  };
}

/** Whether answers to a client must not reveal which accounts exist. */
export function hidesUsers({ settings }: Client): boolean {
  return settings.PreventUserExistenceErrors === 'ENABLED';
}
