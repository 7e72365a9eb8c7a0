import * as z from 'zod/mini';
import { requireIdentityPool } from '../../identity-pools/identityPools.js';
import { identityPoolId } from '../../shapes/identityPool.js';
import { identityOperation } from '../base/operation.js';

const input = z.object({ IdentityPoolId: identityPoolId });

/**
 * Deletes an identity pool with its identities.
 * @see https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_DeleteIdentityPool.html
 */
export const DeleteIdentityPool = identityOperation(input, async ({ IdentityPoolId }, context) => {
  context.store.identityPools.delete(requireIdentityPool(context, IdentityPoolId).id);
  return {};
});
