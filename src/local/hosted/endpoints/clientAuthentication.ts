import { hasSecret, isSecretOf } from '../../pools/clientSecrets.js';
import type { Client, Pool } from '../../state/pool.js';
import { OAuthError } from '../request/errors.js';
import type { HostedRequest } from '../request/hostedRequest.js';

/**
 * Returns the app client that calls an endpoint, after checking its secret from the header or the form.
 * @see https://datatracker.ietf.org/doc/html/rfc6749#section-2.3.1
 * @throws OAuthError `invalid_client`, or `invalid_request` when the request names no client.
 */
export function authenticateClient(
  { context, request, form }: HostedRequest,
  status: 400 | 401 = 400,
): {
  client: Client;
  pool: Pool;
} {
  const basic = readBasic(request.headers.get('authorization'));
  const id = basic?.id ?? form.get('client_id');
  if (!id) throw new OAuthError('invalid_request', { description: 'client_id is missing' });
  if (basic && form.has('client_id') && form.get('client_id') !== basic.id) {
    throw new OAuthError('invalid_request', { description: 'client_id does not match' });
  }
  const client = context.store.clients.get(id);
  const pool = client && context.store.pools.get(client.poolId);
  if (!client || !pool || !isProven(client, basic?.secret ?? form.get('client_secret'))) {
    throw new OAuthError('invalid_client', { status });
  }
  return { client, pool };
}

function isProven(client: Client, given: string | null): boolean {
  // A public client has no secret, and some libraries send an empty secret for it.
  return hasSecret(client) ? isSecretOf(client, given ?? undefined) : !given;
}

function readBasic(header: string | null): { id: string; secret: string } | undefined {
  const [, encoded] = /^basic\s+(.+)$/i.exec(header ?? '') ?? [];
  if (encoded === undefined) return undefined;
  try {
    const text = atob(encoded.trim());
    const colon = text.indexOf(':');
    if (colon < 0) return undefined;
    return { id: decode(text.slice(0, colon)), secret: decode(text.slice(colon + 1)) };
  } catch {
    return undefined;
  }
}

// RFC 6749 requires both parts in the encoding of a form.
function decode(text: string): string {
  return decodeURIComponent(text.replaceAll('+', ' '));
}
