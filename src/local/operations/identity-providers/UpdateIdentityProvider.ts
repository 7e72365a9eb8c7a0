import * as z from 'zod/mini';
import {
  assertProvider,
  describeProvider,
  requireProvider,
} from '../../identity-providers/registeredProviders.js';
import { changedNow } from '../../pools/dates.js';
import { requirePool } from '../../pools/pools.js';
import { providerDetails, providerName, providerSettings } from '../../shapes/admin.js';
import { poolId } from '../../shapes/common.js';
import { operation } from '../base/operation.js';

const input = z.object({
  UserPoolId: poolId,
  ProviderName: providerName,
  ProviderDetails: z.optional(providerDetails),
  ...providerSettings,
});

/**
 * Changes the given members of an identity provider.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UpdateIdentityProvider.html
 */
export const UpdateIdentityProvider = operation(input, async ({ UserPoolId, ...changes }, context) => {
  const pool = requirePool(context, UserPoolId);
  const before = requireProvider(pool, changes.ProviderName);
  const provider = { ...before, ...changes, ...changedNow(context) };
  assertProvider(pool, provider);
  pool.identityProviders?.set(provider.ProviderName, provider);
  return { IdentityProvider: describeProvider(pool, provider) };
});
