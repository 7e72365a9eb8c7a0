import { toHex } from '../../base/bytes.js';
import { uuidOf } from '../../base/random.js';
import { createVerifier } from '../../credentials/srp.js';
import { deriveFromSecret } from '../../pools/deriveFromSecret.js';
import type { Pool } from '../../state/pool.js';

/**
 * Derives a username and an SRP verifier for an account that does not exist. They are the same each time, so that a
 * challenge looks like the challenge of a real account, and no password matches the verifier.
 */
export async function unknownUserCredentials(pool: Pool, login: string) {
  const [salt, password, id] = await Promise.all([
    deriveFromSecret(pool, `salt ${login}`),
    deriveFromSecret(pool, `password ${login}`),
    deriveFromSecret(pool, `username ${login}`),
  ]);
  const username = pool.settings.UsernameAttributes?.length ? uuidOf(id) : login;
  const identity = { poolName: pool.id, username };
  return { username, ...(await createVerifier(identity, toHex(password), toHex(salt).slice(0, 32))) };
}
