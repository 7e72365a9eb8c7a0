import * as z from 'zod/mini';
import { describeProvider, requireProvider } from '../../identity-providers/registeredProviders.js';
import { requirePool } from '../../pools/pools.js';
import { providerName } from '../../shapes/admin.js';
import { poolId } from '../../shapes/common.js';
import { query } from '../base/operation.js';

const input = z.object({ UserPoolId: poolId, ProviderName: providerName });

/**
 * Answers the settings of an identity provider.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DescribeIdentityProvider.html
 */
export const DescribeIdentityProvider = query(input, async ({ UserPoolId, ProviderName }, context) => {
  const pool = requirePool(context, UserPoolId);
  return { IdentityProvider: describeProvider(pool, requireProvider(pool, ProviderName)) };
});
