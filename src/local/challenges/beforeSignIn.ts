import type { Context } from '../context/context.js';
import { invite } from '../messages/invitation.js';
import { callPreAuthentication } from '../triggers/preAuthentication.js';
import { migrateUser } from '../triggers/userMigration.js';
import type { SignInStart } from './signInStart.js';

/**
 * Calls the pool's functions that run before a sign-in: user migration, which can add a missing user to the pool, and
 * pre authentication, which can refuse the sign-in.
 */
export async function beforeSignIn(
  context: Context,
  { pool, client, parameters, validationData }: SignInStart,
): Promise<void> {
  const { USERNAME: login, PASSWORD: password } = parameters;
  if (login === undefined) return;
  if (password !== undefined) {
    const welcome = await migrateUser(context, { pool, client, login, password, validationData });
    if (welcome) await invite(context, { pool, client, ...welcome }, { ...welcome, code: password });
  }
  await callPreAuthentication(context, { pool, client }, { login, validationData });
}
