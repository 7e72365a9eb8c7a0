import * as z from 'zod/mini';
import { requireIdentityPool } from '../../identity-pools/identities.js';
import { identityPoolId, identityPoolRoles } from '../../shapes/identityPool.js';
import { identityOperation } from '../base/operation.js';

/**
 * Sets the roles of guests and signed-in users.
 * @see https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_SetIdentityPoolRoles.html
 */
export const SetIdentityPoolRoles = identityOperation(
  z.object({ IdentityPoolId: identityPoolId, ...identityPoolRoles }),
  async ({ IdentityPoolId, ...roles }, context) => {
    requireIdentityPool(context, IdentityPoolId).roles = roles;
    return {};
  },
);
