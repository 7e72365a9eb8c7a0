import * as z from 'zod/mini';
import { pageOf } from '../../base/paging.js';
import { requireDeveloperUser } from '../../identity-pools/developerUsers.js';
import { requireIdentityOf } from '../../identity-pools/identities.js';
import { identityErrors } from '../../identity-pools/identityErrors.js';
import { requireIdentityPool } from '../../identity-pools/identityPools.js';
import { developerUser, identityId, identityPoolId, pageSize, pageToken } from '../../shapes/identityPool.js';
import { identityQuery } from '../base/operation.js';

const input = z.object({
  IdentityPoolId: identityPoolId,
  IdentityId: z.optional(identityId),
  DeveloperUserIdentifier: z.optional(developerUser),
  MaxResults: z.optional(pageSize),
  NextToken: z.optional(pageToken),
});

/**
 * Answers the identity of a user of the developer provider, or the users of an identity.
 * @see https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_LookupDeveloperIdentity.html
 */
export const LookupDeveloperIdentity = identityQuery(input, async (request, context) => {
  const { IdentityId, DeveloperUserIdentifier: user, MaxResults, NextToken } = request;
  const pool = requireIdentityPool(context, request.IdentityPoolId);
  if (user !== undefined) {
    const { id } = requireDeveloperUser(pool, user);
    if ((IdentityId ?? id) !== id) throw identityErrors.otherIdentity();
    return { IdentityId: id, DeveloperUserIdentifierList: [user] };
  }
  if (IdentityId === undefined) throw identityErrors.noDeveloperUserOrIdentity();
  const { developerUsers = [] } = requireIdentityOf(pool, IdentityId).identity;
  const { items, token } = pageOf(developerUsers, (each) => each, { limit: MaxResults, token: NextToken });
  return { IdentityId, DeveloperUserIdentifierList: items, NextToken: token };
});
