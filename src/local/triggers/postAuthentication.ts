import * as z from 'zod/mini';
import type { Context, SignIn } from '../context/context.js';
import { tracksDevices } from '../credentials/devices.js';
import { invoke } from './invoke.js';
import { userAttributesOf } from './userAttributes.js';

/**
 * Tells the pool's function of a sign-in that has succeeded; one that throws refuses it after all.
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
