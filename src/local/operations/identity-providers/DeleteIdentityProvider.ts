import * as z from 'zod/mini';
import { requireProvider } from '../../identity-providers/registeredProviders.js';
import { requirePool } from '../../pools/pools.js';
import { providerName } from '../../shapes/admin.js';
import { poolId } from '../../shapes/common.js';
import { operation } from '../base/operation.js';

const input = z.object({ UserPoolId: poolId, ProviderName: providerName });

/**
 * Removes an identity provider.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DeleteIdentityProvider.html
 */
export const DeleteIdentityProvider = operation(input, async ({ UserPoolId, ProviderName }, context) => {
  const pool = requirePool(context, UserPoolId);
  requireProvider(pool, ProviderName);
  pool.identityProviders?.delete(ProviderName);
  return {};
});
