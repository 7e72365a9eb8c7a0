import * as z from 'zod/mini';
import { requireIdentityPool } from '../../identity-pools/identityPools.js';
import { identityPoolId, providerName } from '../../shapes/identityPool.js';
import { identityQuery } from '../base/operation.js';

const input = z.object({ IdentityPoolId: identityPoolId, IdentityProviderName: providerName });

/**
 * Answers the claims of a provider that become tags of a session.
 * @see https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_GetPrincipalTagAttributeMap.html
 */
export const GetPrincipalTagAttributeMap = identityQuery(input, async (request, context) => {
  const pool = requireIdentityPool(context, request.IdentityPoolId);
  const map = pool.principalTags?.get(request.IdentityProviderName);
  return { ...request, UseDefaults: false, ...map };
});
