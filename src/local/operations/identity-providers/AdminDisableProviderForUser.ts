import * as z from 'zod/mini';
import { errors } from '../../base/errors.js';
import { findLinkedUser, unlinkIdentity } from '../../identity-providers/linkedIdentities.js';
import { requirePool } from '../../pools/pools.js';
import { providerUser } from '../../shapes/admin.js';
import { poolId } from '../../shapes/common.js';
import { requireUser } from '../../users/users.js';
import { operation } from '../base/operation.js';

const input = z.object({ UserPoolId: poolId, User: providerUser });

/**
 * Unlinks an account at a provider from a user, or disables the user's own password.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminDisableProviderForUser.html
 */
export const AdminDisableProviderForUser = operation(input, async ({ UserPoolId, User }, context) => {
  const pool = requirePool(context, UserPoolId);
  const { ProviderName = '', ProviderAttributeValue: value = '' } = User;
  if (ProviderName === 'Cognito') {
    const user = requireUser(pool, value);
    delete user.password;
    user.modifiedAt = context.clock.now();
    return {};
  }
  const user = findLinkedUser(pool, { providerName: ProviderName, userId: value });
  if (!user) throw errors.userNotFound();
  unlinkIdentity(user, { providerName: ProviderName, userId: value });
  user.modifiedAt = context.clock.now();
  return {};
});
