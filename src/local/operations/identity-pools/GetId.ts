import * as z from 'zod/mini';
import { identityErrors } from '../../identity-pools/identityErrors.js';
import { requireIdentityPool } from '../../identity-pools/identityPools.js';
import { identityFor } from '../../identity-pools/linkLogins.js';
import { verifyLogins } from '../../identity-pools/verifyLogins.js';
import { matching, text } from '../../shapes/common.js';
import { identityPoolId, logins } from '../../shapes/identityPool.js';
import { identityOperation } from '../base/operation.js';

const input = z.object({
  AccountId: z.optional(text(1, 15).check(matching('\\d+'))),
  IdentityPoolId: identityPoolId,
  Logins: z.optional(logins),
});

/**
 * Answers the identity of a signed-in user, or a new identity for a guest.
 * @see https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_GetId.html
 */
export const GetId = identityOperation(input, async (request, context) => {
  const pool = requireIdentityPool(context, request.IdentityPoolId);
  const verified = await verifyLogins(context, pool, request.Logins ?? {});
  if (verified.length === 0 && !pool.settings.AllowUnauthenticatedIdentities) throw identityErrors.noGuests();
  return { IdentityId: identityFor(context, pool, verified).id };
});
