import * as z from 'zod/mini';
import { identityErrors } from '../../identity-pools/identityErrors.js';
import { requireIdentityPool } from '../../identity-pools/identityPools.js';
import { type IdentityPoolRoles, identityPoolId, identityPoolRoles } from '../../shapes/identityPool.js';
import { identityOperation } from '../base/operation.js';

const input = z.object({ IdentityPoolId: identityPoolId, ...identityPoolRoles });

/**
 * Sets the roles of guests and signed-in users.
 * @see https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_SetIdentityPoolRoles.html
 */
export const SetIdentityPoolRoles = identityOperation(
  input,
  async ({ IdentityPoolId, ...roles }, context) => {
    const pool = requireIdentityPool(context, IdentityPoolId);
    for (const [provider, mapping] of Object.entries(roles.RoleMappings ?? {}))
      assertComplete(provider, mapping);
    pool.roles = roles;
    return {};
  },
);

type Mapping = NonNullable<IdentityPoolRoles['RoleMappings']>[string];

function assertComplete(
  provider: string,
  { Type, AmbiguousRoleResolution, RulesConfiguration }: Mapping,
): void {
  if (!AmbiguousRoleResolution) throw identityErrors.incompleteMapping(provider, 'AmbiguousRoleResolution');
  if (Type === 'Rules' && !RulesConfiguration?.Rules.length) {
    throw identityErrors.incompleteMapping(provider, 'RulesConfiguration');
  }
}
