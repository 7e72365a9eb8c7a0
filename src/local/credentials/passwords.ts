import { day, type TimeSource } from '../base/clock.js';
import { errors } from '../base/errors.js';
import type { Account, Context } from '../context/context.js';
import { assertPolicy, passwordPolicyOf } from '../pools/passwordPolicy.js';
import type { Pool } from '../state/pool.js';
import type { User } from '../state/user.js';
import { createSalt, createVerifier } from './srp.js';

/**
 * Sets a password. Only the SRP verifier is stored, never the password.
 * @throws CognitoError InvalidPasswordException by the pool's policy, PasswordHistoryPolicyViolationException for an
 * old password.
 */
export async function setPassword(
  context: Context,
  { pool, user }: Account,
  { password, temporary = false }: { password: string; temporary?: boolean },
): Promise<void> {
  const policy = passwordPolicyOf(pool);
  assertPolicy(policy, password);
  const history = policy.PasswordHistorySize ?? 0;
  const kept = [...(user.password ? [user.password] : []), ...user.pastPasswords].slice(0, history);
  for (const past of kept) {
    if (await matches(pool, user.username, { password, kept: past })) throw errors.passwordReused();
  }
  const made = await createVerifier(identityOf(pool, user.username), password, createSalt(context.random));
  const { TemporaryPasswordValidityDays = 7 } = policy;
  const lifetime = Math.max(1, TemporaryPasswordValidityDays) * day;
  user.pastPasswords = kept;
  user.password = temporary ? { ...made, expiresAt: context.clock.now() + lifetime } : made;
  user.modifiedAt = context.clock.now();
}

/** Whether a text is the user's password. */
export async function isPassword({ pool, user }: Account, password: string): Promise<boolean> {
  return user.password !== undefined && matches(pool, user.username, { password, kept: user.password });
}

/**
 * Refuses an expired temporary password.
 * @throws CognitoError NotAuthorizedException.
 */
export function assertNotExpired({ clock }: { clock: TimeSource }, { password }: User): void {
  if (password?.expiresAt !== undefined && clock.now() >= password.expiresAt) {
    throw errors.temporaryPasswordExpired();
  }
}

/** Returns the names that SRP hashes together with a password. */
export function identityOf(pool: Pool, username: string) {
  return { poolName: pool.id.slice(pool.id.indexOf('_') + 1), username };
}

async function matches(
  pool: Pool,
  username: string,
  { password, kept }: { password: string; kept: { salt: string; verifier: string } },
): Promise<boolean> {
  const { verifier } = await createVerifier(identityOf(pool, username), password, kept.salt);
  return verifier === kept.verifier;
}
