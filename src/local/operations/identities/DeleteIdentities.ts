import * as z from 'zod/mini';
import { list } from '../../shapes/common.js';
import { identityId } from '../../shapes/identityPool.js';
import { identityOperation } from '../base/operation.js';

const atLeastOne = z.minLength(1, 'Member must have length greater than or equal to 1');
const input = z.object({ IdentityIdsToDelete: list(identityId, 60).check(atLeastOne) });

/**
 * Deletes identities; their logins get a new identity the next time. An unknown id is no failure.
 * @see https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_DeleteIdentities.html
 */
export const DeleteIdentities = identityOperation(input, async ({ IdentityIdsToDelete }, { store }) => {
  for (const { identities } of store.identityPools.values()) {
    for (const id of IdentityIdsToDelete) identities.delete(id);
  }
  return { UnprocessedIdentityIds: [] };
});
