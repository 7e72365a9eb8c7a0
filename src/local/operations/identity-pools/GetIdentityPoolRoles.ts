import * as z from 'zod/mini';
import { requireIdentityPool } from '../../identity-pools/identityPools.js';
import { identityPoolId } from '../../shapes/identityPool.js';
import { identityQuery } from '../base/operation.js';

/**
 * Answers the roles of guests and signed-in users.
 * @see https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_GetIdentityPoolRoles.html
 */
export const GetIdentityPoolRoles = identityQuery(
  z.object({ IdentityPoolId: identityPoolId }),
  async ({ IdentityPoolId }, context) => ({
    IdentityPoolId,
    ...requireIdentityPool(context, IdentityPoolId).roles,
  }),
);
