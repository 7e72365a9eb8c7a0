import { errors } from '../base/errors.js';
import type { Pool, ResourceServer } from '../state/pool.js';

/**
 * Returns a resource server by its identifier.
 * @throws CognitoError ResourceNotFoundException.
 */
export function requireResourceServer(pool: Pool, identifier: string): ResourceServer {
  const server = pool.resourceServers?.get(identifier);
  if (!server) throw errors.resourceServerNotFound(identifier);
  return server;
}

/** Lists the custom scopes of a pool, as in tokens: `identifier/scope`. */
export function customScopes(pool: Pool): string[] {
  return [...(pool.resourceServers?.values() ?? [])].flatMap(({ Identifier, Scopes = [] }) =>
    Scopes.map(({ ScopeName }) => `${Identifier}/${ScopeName}`),
  );
}
