import * as z from 'zod/mini';
import type { Account, Context, SignIn } from '../context/context.js';
import { invoke } from './invoke.js';
import { userAttributesOf } from './userAttributes.js';

/** An account that was just confirmed, and the app client of the request. */
export type Confirmed = Account & Partial<Pick<SignIn, 'client' | 'clientMetadata'>>;

/**
 * Calls the pool's function after a new account is confirmed or a password is reset. A function that throws does not
 * undo either.
 * @see https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-post-confirmation.html
 */
export async function callPostConfirmation(
  context: Context,
  confirmed: Confirmed,
  source: 'ConfirmSignUp' | 'ConfirmForgotPassword',
): Promise<void> {
  const { pool, user, client, clientMetadata } = confirmed;
  await invoke(context, {
    trigger: 'PostConfirmation',
    source: `PostConfirmation_${source}`,
    pool,
    client,
    username: user.username,
    request: { userAttributes: userAttributesOf(confirmed), ...(clientMetadata ? { clientMetadata } : {}) },
    blank: {},
    response: z.object({}),
  });
}
