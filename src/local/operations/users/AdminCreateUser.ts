import * as z from 'zod/mini';
import { errors } from '../../base/errors.js';
import { randomText } from '../../base/random.js';
import type { Account, Context } from '../../context/context.js';
import { setPassword } from '../../credentials/passwords.js';
import { invite } from '../../messages/invitation.js';
import { requirePool } from '../../pools/pools.js';
import {
  attributes,
  boolean,
  context,
  list,
  oneOf,
  password,
  poolId,
  username,
} from '../../shapes/common.js';
import { callPreSignUp } from '../../triggers/preSignUp.js';
import { readAttributes } from '../../users/attributes.js';
import { addUser, createUser } from '../../users/createUser.js';
import { requireUser, verifyContact } from '../../users/users.js';
import { operation } from '../base/operation.js';
import { describeUser } from './describeUser.js';

const input = z.object({
  UserPoolId: poolId,
  Username: username,
  UserAttributes: z.optional(attributes),
  ValidationData: z.optional(attributes),
  TemporaryPassword: z.optional(password),
  ForceAliasCreation: z.optional(boolean),
  MessageAction: z.optional(oneOf(['RESEND', 'SUPPRESS'])),
  DesiredDeliveryMediums: z.optional(list(oneOf(['SMS', 'EMAIL']))),
  ClientMetadata: context.ClientMetadata,
});
type Input = z.infer<typeof input>;

/**
 * Creates an account with a temporary password, which the user replaces at the first sign-in.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminCreateUser.html
 */
export const AdminCreateUser = operation(input, async (request, context) => {
  const pool = requirePool(context, request.UserPoolId);
  const account =
    request.MessageAction === 'RESEND'
      ? { pool, user: requireUser(pool, request.Username) }
      : await create(context, pool, request);
  if (account.user.status !== 'FORCE_CHANGE_PASSWORD') {
    throw errors.notInvited(account.user.username);
  }
  const temporaryPassword = request.TemporaryPassword ?? generatePassword(context);
  await setPassword(context, account, { password: temporaryPassword, temporary: true });
  addUser(pool, account.user);
  if (request.MessageAction !== 'SUPPRESS') {
    const recipient = { ...account, clientMetadata: request.ClientMetadata };
    await invite(context, recipient, { mediums: request.DesiredDeliveryMediums, code: temporaryPassword });
  }
  const { UserAttributes, ...described } = describeUser(account.user);
  return { User: { ...described, Attributes: UserAttributes } };
});

async function create(context: Context, pool: Account['pool'], request: Input): Promise<Account> {
  const given = readAttributes(pool, request.UserAttributes ?? [], 'admin');
  const user = createUser(context, pool, { username: request.Username, attributes: given });
  await callPreSignUp(context, {
    pool,
    user,
    source: 'AdminCreateUser',
    validationData: request.ValidationData,
    clientMetadata: request.ClientMetadata,
  });
  user.status = 'FORCE_CHANGE_PASSWORD';
  const account = { pool, user };
  for (const contact of ['email', 'phone_number'] as const) {
    const verified = user.attributes.get(`${contact}_verified`) === 'true';
    if (verified) verifyContact(account, contact, request.ForceAliasCreation);
  }
  return account;
}

function generatePassword({ random }: Context): string {
  return `${randomText(random, 12, 'abcdefghijkmnpqrstuvwxyz')}A1!`;
}
