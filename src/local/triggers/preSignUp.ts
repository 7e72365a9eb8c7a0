import * as z from 'zod/mini';
import type { Context, SignIn } from '../context/context.js';
import type { Attributes } from '../shapes/common.js';
import { verifyContact } from '../users/users.js';
import { invoke } from './invoke.js';

const flag = z.optional(z.boolean());
const response = z.object({ autoConfirmUser: flag, autoVerifyEmail: flag, autoVerifyPhone: flag });

/** A new user before it is added to the pool. */
export interface Newcomer extends Pick<SignIn, 'pool' | 'user' | 'clientMetadata'> {
  readonly client?: SignIn['client'];
  /** The origin of the account. */
  readonly source: 'SignUp' | 'AdminCreateUser' | 'ExternalProvider';
  readonly validationData?: Attributes | undefined;
}

/**
 * Calls the pool's function before a new user is added. The function can refuse or confirm the user and verify
 * contacts. For a user of an administrator, the function can only refuse.
 * @see https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-pre-sign-up.html
 */
export async function callPreSignUp(context: Context, newcomer: Newcomer): Promise<void> {
  const { pool, client, user, source, validationData, clientMetadata } = newcomer;
  const decided = await invoke(context, {
    trigger: 'PreSignUp',
    source: `PreSignUp_${source}`,
    pool,
    client,
    username: user.username,
    request: {
      userAttributes: Object.fromEntries(user.attributes),
      validationData: validationData ? toRecord(validationData) : null,
      ...(clientMetadata ? { clientMetadata } : {}),
    },
    blank: { autoConfirmUser: false, autoVerifyEmail: false, autoVerifyPhone: false },
    response,
  });
  if (!decided || source === 'AdminCreateUser') return;
  // An alias moves to the new user, as with ForceAliasCreation.
  if (decided.autoVerifyEmail) verifyContact(newcomer, 'email', true);
  if (decided.autoVerifyPhone) verifyContact(newcomer, 'phone_number', true);
  // A user from an identity provider needs no confirmation.
  if (decided.autoConfirmUser && source === 'SignUp') user.status = 'CONFIRMED';
}

function toRecord(pairs: Attributes): Record<string, string> {
  return Object.fromEntries(pairs.map(({ Name, Value = '' }) => [Name, Value]));
}
