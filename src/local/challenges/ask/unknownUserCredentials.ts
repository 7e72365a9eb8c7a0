import { toHex } from '../../base/bytes.js';
import { uuidOf } from '../../base/random.js';
import { createVerifier } from '../../credentials/srp.js';
import { deriveFromSecret } from '../../pools/deriveFromSecret.js';
import type { Pool } from '../../state/pool.js';
import { comparable } from '../../users/users.js';

/**
 * Derives a username and an SRP verifier for an account that does not exist. They are the same each time, so that a
 * challenge looks like the challenge of a real account, and no password matches the verifier.
 */
export async function unknownUserCredentials(pool: Pool, login: string) {
  const name = comparable(pool, login);
  const [salt, password, username] = await Promise.all([
    deriveFromSecret(pool, `salt ${name}`),
    deriveFromSecret(pool, `password ${name}`),
    unknownUsername(pool, login),
  ]);
  const identity = { poolName: pool.id, username };
  return { username, ...(await createVerifier(identity, toHex(password), toHex(salt).slice(0, 32))) };
}

/** Derives the username of an account that does not exist, which is always the same for a login. */
export async function unknownUsername(pool: Pool, login: string): Promise<string> {
  const name = comparable(pool, login);
  if (!pool.settings.UsernameAttributes?.length) return name;
  return uuidOf(await deriveFromSecret(pool, `username ${name}`));
}
