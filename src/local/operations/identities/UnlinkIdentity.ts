import * as z from 'zod/mini';
import { authorizeIdentity } from '../../identity-pools/authorizeIdentity.js';
import { disableWithoutLogins, userPoolIdIn } from '../../identity-pools/identities.js';
import { identityErrors } from '../../identity-pools/identityErrors.js';
import { identityId, loginNames, logins } from '../../shapes/identityPool.js';
import { identityOperation } from '../base/operation.js';

const input = z.object({ IdentityId: identityId, Logins: logins, LoginsToRemove: loginNames });

/**
 * Removes logins from the identity of the caller, who proves one of them. An identity without logins is disabled.
 * @see https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_UnlinkIdentity.html
 */
export const UnlinkIdentity = identityOperation(input, async (request, context) => {
  const { id, identity, isUser } = await authorizeIdentity(context, request);
  if (!isUser) throw identityErrors.forbidden(id);
  const removed = request.LoginsToRemove.map((provider) => userPoolIdIn(provider));
  if (removed.some((userPoolId) => !identity.logins.has(userPoolId))) throw identityErrors.otherLogins();
  for (const userPoolId of removed) identity.logins.delete(userPoolId);
  identity.modifiedAt = context.clock.now();
  disableWithoutLogins(identity);
  return {};
});
