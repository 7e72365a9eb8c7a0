import * as z from 'zod/mini';
import type { Context, SignIn } from '../context/context.js';
import type { ClientMetadata } from '../context/triggerFunctions.js';
import { hidesUsers } from '../pools/clients.js';
import { findUser } from '../users/users.js';
import { invoke } from './invoke.js';
import { userAttributesOf } from './userAttributes.js';

/**
 * Calls the pool's function before any check of a sign-in; a function that throws refuses the sign-in. Where the app
 * client hides missing accounts, the function is called for a missing account too.
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
