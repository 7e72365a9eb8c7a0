import * as z from 'zod/mini';
import {
  assertDeveloperProvider,
  linkDeveloperUsers,
  requireDeveloperUser,
} from '../../identity-pools/developerUsers.js';
import { disableWithoutLogins } from '../../identity-pools/identities.js';
import { identityErrors } from '../../identity-pools/identityErrors.js';
import { requireIdentityPool } from '../../identity-pools/identityPools.js';
import { developerProviderName, developerUser, identityPoolId } from '../../shapes/identityPool.js';
import { identityOperation } from '../base/operation.js';

const input = z.object({
  SourceUserIdentifier: developerUser,
  DestinationUserIdentifier: developerUser,
  DeveloperProviderName: developerProviderName,
  IdentityPoolId: identityPoolId,
});

/**
 * Moves all logins of the source user's identity to the identity of the destination user, and disables the source.
 * @see https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_MergeDeveloperIdentities.html
 */
export const MergeDeveloperIdentities = identityOperation(input, async (request, context) => {
  const pool = requireIdentityPool(context, request.IdentityPoolId);
  assertDeveloperProvider(pool, request.DeveloperProviderName);
  const source = requireDeveloperUser(pool, request.SourceUserIdentifier);
  const destination = requireDeveloperUser(pool, request.DestinationUserIdentifier);
  const { logins, developerUsers = [] } = source.identity;
  if (source.id === destination.id) return { IdentityId: destination.id };
  // Both are users of one user pool, and an identity has one user of each user pool.
  for (const userPoolId of logins.keys()) {
    if (destination.identity.logins.has(userPoolId)) throw identityErrors.conflict();
  }
  linkDeveloperUsers(context, destination, developerUsers);
  for (const [userPoolId, sub] of logins) destination.identity.logins.set(userPoolId, sub);
  logins.clear();
  source.identity.developerUsers = [];
  disableWithoutLogins(source.identity);
  return { IdentityId: destination.id };
});
