import * as z from 'zod/mini';
import { assertDeveloperProvider, requireDeveloperUser } from '../../identity-pools/developerUsers.js';
import { disableWithoutLogins, requireIdentityOf } from '../../identity-pools/identities.js';
import { identityErrors } from '../../identity-pools/identityErrors.js';
import { requireIdentityPool } from '../../identity-pools/identityPools.js';
import {
  developerProviderName,
  developerUser,
  identityId,
  identityPoolId,
} from '../../shapes/identityPool.js';
import { identityOperation } from '../base/operation.js';

const input = z.object({
  IdentityId: identityId,
  IdentityPoolId: identityPoolId,
  DeveloperProviderName: developerProviderName,
  DeveloperUserIdentifier: developerUser,
});

/**
 * Removes a user of the developer provider from an identity. An identity without logins is disabled.
 * @see https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_UnlinkDeveloperIdentity.html
 */
export const UnlinkDeveloperIdentity = identityOperation(input, async (request, context) => {
  const pool = requireIdentityPool(context, request.IdentityPoolId);
  assertDeveloperProvider(pool, request.DeveloperProviderName);
  const { identity } = requireIdentityOf(pool, request.IdentityId);
  const owner = requireDeveloperUser(pool, request.DeveloperUserIdentifier);
  if (owner.identity !== identity) throw identityErrors.otherIdentity();
  identity.developerUsers =
    identity.developerUsers?.filter((user) => user !== request.DeveloperUserIdentifier) ?? [];
  identity.modifiedAt = context.clock.now();
  disableWithoutLogins(identity);
  return {};
});
