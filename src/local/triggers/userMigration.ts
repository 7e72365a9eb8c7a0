import * as z from 'zod/mini';
import { CognitoError } from '../base/errors.js';
import type { Context, SignIn } from '../context/context.js';
import type { ClientMetadata } from '../context/triggerFunctions.js';
import { setPassword } from '../credentials/passwords.js';
import { hidesUsers } from '../pools/clients.js';
import type { User } from '../state/user.js';
import { readAttributes } from '../users/attributes.js';
import { addUser, createUser } from '../users/createUser.js';
import { findUser, verifyContact } from '../users/users.js';
import { invoke } from './invoke.js';

const response = z.object({
  userAttributes: z.optional(z.record(z.string(), z.string())),
  finalUserStatus: z.optional(z.string()),
  messageAction: z.optional(z.string()),
  desiredDeliveryMediums: z.optional(z.array(z.enum(['SMS', 'EMAIL']))),
  forceAliasCreation: z.optional(z.boolean()),
  enableSMSMFA: z.optional(z.boolean()),
});
type Migrated = z.infer<typeof response>;

/** A person without an account in the pool. */
export interface Newcomer extends Pick<SignIn, 'pool' | 'client' | 'clientMetadata'> {
  readonly login: string;
  /** Present at a sign-in, absent for a forgotten password. */
  readonly password?: string | undefined;
  readonly validationData?: ClientMetadata | undefined;
}

/** A new user to welcome, and the ways that the function wants. */
export interface Welcome {
  readonly user: User;
  readonly mediums: Migrated['desiredDeliveryMediums'];
}

/**
 * Calls the pool's function for a username without an account. The function can add the user to the pool; otherwise
 * nothing changes.
 * @returns the new user to welcome by a message, unless the function suppresses the message.
 * @see https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-migrate-user.html
 */
export async function migrateUser(context: Context, newcomer: Newcomer): Promise<Welcome | undefined> {
  const { pool, client, login, password, validationData, clientMetadata } = newcomer;
  if (findUser(pool, login)) return undefined;
  const migrated = await invoke(context, {
    trigger: 'UserMigration',
    source: `UserMigration_${password === undefined ? 'ForgotPassword' : 'Authentication'}`,
    pool,
    client,
    username: login,
    request: {
      userAttributes: {},
      ...(password === undefined ? {} : { password }),
      validationData: validationData ?? null,
      ...(clientMetadata ? { clientMetadata } : {}),
    },
    blank: {
      userAttributes: null,
      forceAliasCreation: null,
      finalUserStatus: null,
      messageAction: null,
      desiredDeliveryMediums: null,
      enableSMSMFA: null,
    },
    response,
  }).catch((failure: unknown) => {
    // The refusal of the function would reveal that the account does not exist.
    const hidden = failure instanceof CognitoError && failure.type === 'UserLambdaValidationException';
    if (hidden && hidesUsers(client)) return undefined;
    throw failure;
  });
  if (!migrated?.userAttributes || findUser(pool, login)) return undefined;
  return bringIn(context, newcomer, migrated);
}

async function bringIn(
  context: Context,
  { pool, login, password }: Newcomer,
  { userAttributes = {}, finalUserStatus, forceAliasCreation, ...welcome }: Migrated,
): Promise<Welcome | undefined> {
  const { username = login, ...given } = userAttributes;
  const pairs = Object.entries(given).map(([Name, Value]) => ({ Name, Value }));
  const user = createUser(context, pool, { username, attributes: readAttributes(pool, pairs, 'admin') });
  const account = { pool, user };
  user.status = finalUserStatus === 'CONFIRMED' ? 'CONFIRMED' : 'RESET_REQUIRED';
  for (const contact of ['email', 'phone_number'] as const) {
    const verified = user.attributes.get(`${contact}_verified`) === 'true';
    if (verified) verifyContact(account, contact, forceAliasCreation);
  }
  if (password !== undefined) await setPassword(context, account, { password });
  addUser(pool, user);
  if (welcome.messageAction === 'SUPPRESS') return undefined;
  return { user, mediums: welcome.desiredDeliveryMediums };
}
