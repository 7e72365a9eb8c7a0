import * as z from 'zod/mini';
import { invalidParameter } from '../../base/errors.js';
import { linkIdentity } from '../../identity-providers/linkedIdentities.js';
import { requirePool } from '../../pools/pools.js';
import { providerUser } from '../../shapes/admin.js';
import { poolId } from '../../shapes/common.js';
import { requireUser } from '../../users/users.js';
import { operation } from '../base/operation.js';

const input = z.object({ UserPoolId: poolId, DestinationUser: providerUser, SourceUser: providerUser });

/**
 * Links an account at a provider to a user, before the first sign-in with that account.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminLinkProviderForUser.html
 */
export const AdminLinkProviderForUser = operation(input, async (request, context) => {
  const pool = requirePool(context, request.UserPoolId);
  const { DestinationUser, SourceUser } = request;
  if (!DestinationUser.ProviderAttributeValue) {
    throw invalidParameter('DestinationUser.ProviderAttributeValue is required.');
  }
  if (SourceUser.ProviderName === 'Cognito') {
    throw invalidParameter(
      'Invalid SourceUser: Cognito users with a username/password may not be passed in as a SourceUser, only as a DestinationUser',
    );
  }
  const user = requireUser(pool, DestinationUser.ProviderAttributeValue);
  linkIdentity(context, { pool, user }, SourceUser);
  user.modifiedAt = context.clock.now();
  return {};
});
