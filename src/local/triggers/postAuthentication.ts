import * as z from 'zod/mini';
import type { Context, SignIn } from '../context/context.js';
import { tracksDevices } from '../credentials/devices.js';
import { invoke } from './invoke.js';
import { userAttributesOf } from './userAttributes.js';

/**
 * Calls the pool's function after a successful sign-in; a function that throws refuses the sign-in.
 * @see https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-post-authentication.html
 */
export async function callPostAuthentication(context: Context, signIn: SignIn): Promise<void> {
  const { pool, client, user, deviceKey, clientMetadata } = signIn;
  await invoke(context, {
    trigger: 'PostAuthentication',
    source: 'PostAuthentication_Authentication',
    pool,
    client,
    username: user.username,
    request: {
      userAttributes: userAttributesOf(signIn),
      newDeviceUsed: deviceKey === undefined && tracksDevices(pool),
      ...(clientMetadata ? { clientMetadata } : {}),
    },
    blank: {},
    response: z.object({}),
  });
}
