import * as z from 'zod/mini';
import { operation } from '../operations/operation.js';
import { identityPoolId, identityPoolRoles } from '../shapes/identityPool.js';
import { requireIdentityPool } from './identities.js';

/**
 * Says which roles guests and signed-in people get.
 * @see https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_SetIdentityPoolRoles.html
 */
export const SetIdentityPoolRoles = operation(
  z.object({ IdentityPoolId: identityPoolId, ...identityPoolRoles }),
  async ({ IdentityPoolId, ...roles }, context) => {
    requireIdentityPool(context, IdentityPoolId).roles = roles;
    return {};
  },
);
