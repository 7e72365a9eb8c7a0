import * as z from 'zod/mini';
import { identityErrors } from '../../identity-pools/identityErrors.js';
import { describeIdentityPool, requireIdentityPool } from '../../identity-pools/identityPools.js';
import { identityPoolId, identityPoolSettings } from '../../shapes/identityPool.js';
import { identityOperation } from '../base/operation.js';

const input = z.object({ IdentityPoolId: identityPoolId, ...identityPoolSettings });

/**
 * Replaces the settings of an identity pool: absent members go back to their default. The tags stay when the request has
 * none, and so does the developer provider, whose name can be set only once.
 * @see https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_UpdateIdentityPool.html
 */
export const UpdateIdentityPool = identityOperation(input, async ({ IdentityPoolId, ...given }, context) => {
  const pool = requireIdentityPool(context, IdentityPoolId);
  const { DeveloperProviderName: name, IdentityPoolTags } = pool.settings;
  if (name && (given.DeveloperProviderName ?? name) !== name) throw identityErrors.fixedDeveloperProvider();
  pool.settings = {
    ...(name ? { DeveloperProviderName: name } : {}),
    ...(IdentityPoolTags ? { IdentityPoolTags } : {}),
    ...given,
  };
  return describeIdentityPool(pool);
});
