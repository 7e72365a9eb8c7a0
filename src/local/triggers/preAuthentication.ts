import * as z from 'zod/mini';
import type { Context, SignIn } from '../context/context.js';
import type { ClientMetadata } from '../context/triggerFunctions.js';
import { hidesUsers } from '../pools/clients.js';
import { findUser } from '../users/users.js';
import { invoke } from './invoke.js';
import { userAttributesOf } from './userAttributes.js';

/**
 * Lets the pool's function refuse a sign-in before anything of it is checked, also one to an account that does not exist and is not to be seen missing.
 * @see https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-pre-authentication.html
 */
export async function callPreAuthentication(
  context: Context,
  { pool, client }: Pick<SignIn, 'pool' | 'client'>,
  { login, validationData }: { login: string; validationData?: ClientMetadata | undefined },
): Promise<void> {
  const user = findUser(pool, login);
  if (!user && !hidesUsers(client)) return;
  await invoke(context, {
    trigger: 'PreAuthentication',
    source: 'PreAuthentication_Authentication',
    pool,
    client,
    username: user?.username ?? login,
    request: {
      userAttributes: user ? userAttributesOf({ pool, user }) : {},
      validationData: validationData ?? null,
      ...(hidesUsers(client) ? { userNotFound: !user } : {}),
    },
    blank: {},
    response: z.object({}),
  });
}
