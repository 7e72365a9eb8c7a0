import * as z from 'zod/mini';
import { requireIdentityPool } from '../../identity-pools/identityPools.js';
import { identityPoolId, principalTagMap, providerName } from '../../shapes/identityPool.js';
import { identityOperation } from '../base/operation.js';

const input = z.object({
  IdentityPoolId: identityPoolId,
  IdentityProviderName: providerName,
  ...principalTagMap,
});

/**
 * Sets the claims of a provider that become tags of a session.
 * @see https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_SetPrincipalTagAttributeMap.html
 */
export const SetPrincipalTagAttributeMap = identityOperation(input, async (request, context) => {
  const { IdentityPoolId, IdentityProviderName, ...given } = request;
  const pool = requireIdentityPool(context, IdentityPoolId);
  const map = { UseDefaults: false, ...given };
  pool.principalTags ??= new Map();
  pool.principalTags.set(IdentityProviderName, map);
  return { IdentityPoolId, IdentityProviderName, ...map };
});
