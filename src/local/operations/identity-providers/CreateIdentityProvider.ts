import * as z from 'zod/mini';
import { errors } from '../../base/errors.js';
import { assertProvider, describeProvider } from '../../identity-providers/registeredProviders.js';
import { madeNow } from '../../pools/dates.js';
import { requirePool } from '../../pools/pools.js';
import { providerDetails, providerSettings, providerType } from '../../shapes/admin.js';
import { matching, poolId, text } from '../../shapes/common.js';
import { operation } from '../base/operation.js';

const input = z.object({
  UserPoolId: poolId,
  ProviderName: text(1, 32).check(matching('[^_\\p{Z}][\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}][^_\\p{Z}]+')),
  ProviderType: providerType,
  ProviderDetails: providerDetails,
  ...providerSettings,
});

/**
 * Registers an identity provider for a pool.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateIdentityProvider.html
 */
export const CreateIdentityProvider = operation(input, async ({ UserPoolId, ...settings }, context) => {
  const pool = requirePool(context, UserPoolId);
  pool.identityProviders ??= new Map();
  const { ProviderName } = settings;
  if (pool.identityProviders.has(ProviderName)) throw errors.providerExists(ProviderName);
  const provider = { ...settings, ...madeNow(context) };
  assertProvider(pool, provider);
  pool.identityProviders.set(ProviderName, provider);
  return { IdentityProvider: describeProvider(pool, provider) };
});
