import * as z from 'zod/mini';
import { errors } from '../../base/errors.js';
import { removeTotp } from '../../credentials/mfaPreferences.js';
import { requirePool } from '../../pools/pools.js';
import { poolId, username } from '../../shapes/common.js';
import { requireUser } from '../../users/users.js';
import { operation } from '../base/operation.js';

const input = z.object({ UserPoolId: poolId, Username: username });

/**
 * Removes a user's authenticator app; the user can register a new one.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminDeleteSoftwareToken.html
 */
export const AdminDeleteSoftwareToken = operation(input, async ({ UserPoolId, Username }, context) => {
  const user = requireUser(requirePool(context, UserPoolId), Username);
  if (user.status === 'UNCONFIRMED') throw errors.userNotConfirmed();
  removeTotp(context, user);
  return {};
});
