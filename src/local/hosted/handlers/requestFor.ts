import { secretHashesOf } from '../../pools/clientSecrets.js';
import type { Client } from '../../state/pool.js';

/**
 * The members by which a hosted page makes a request of the API for a user, as the app client and with its secret.
 */
export async function requestFor(client: Client, username: string) {
  const [hash] = await secretHashesOf(client, username);
  return { ClientId: client.id, Username: username, ...(hash === undefined ? {} : { SecretHash: hash }) };
}
