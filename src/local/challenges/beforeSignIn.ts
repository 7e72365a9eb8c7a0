import type { Context, SignIn } from '../context/context.js';
import type { ClientMetadata } from '../context/triggerFunctions.js';
import type { Responses } from '../shapes/answers.js';
import { callPreAuthentication } from '../triggers/preAuthentication.js';
import { migrateUser } from '../triggers/userMigration.js';

/** What happens before anything of a sign-in is checked: somebody may be brought in from elsewhere, and the pool's function may refuse. */
export async function beforeSignIn(
  context: Context,
  { pool, client }: Pick<SignIn, 'pool' | 'client'>,
  { parameters, validationData }: { parameters: Responses; validationData?: ClientMetadata | undefined },
): Promise<void> {
  const { USERNAME: login, PASSWORD: password, REFRESH_TOKEN: refreshToken } = parameters;
  if (login === undefined || refreshToken !== undefined) return;
  if (password !== undefined) await migrateUser(context, { pool, client, login, password, validationData });
  await callPreAuthentication(context, { pool, client }, { login, validationData });
}
