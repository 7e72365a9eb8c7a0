import * as z from 'zod/mini';
import { minute, second } from '../../base/clock.js';
import { authorizeIdentity } from '../../identity-pools/authorizeIdentity.js';
import { requireIdentity } from '../../identity-pools/identities.js';
import { identityErrors } from '../../identity-pools/identityErrors.js';
import { signOpenIdToken } from '../../identity-pools/openIdTokens.js';
import { tagsOf } from '../../identity-pools/principalTags.js';
import { identityId, logins } from '../../shapes/identityPool.js';
import { identityOperation } from '../base/operation.js';

const input = z.object({ IdentityId: identityId, Logins: z.optional(logins) });

const lifetime = (10 * minute) / second;

/**
 * Answers an OpenID token of an identity for ten minutes, in identity pools with the classic flow.
 * @see https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_GetOpenIdToken.html
 */
export const GetOpenIdToken = identityOperation(input, async (request, context) => {
  const { pool } = requireIdentity(context, request.IdentityId);
  if (!pool.settings.AllowClassicFlow) throw identityErrors.classicFlowOff();
  const authorized = await authorizeIdentity(context, request);
  const { id, isUser } = authorized;
  const claims = { isUser, tags: tagsOf(authorized), seconds: lifetime };
  return { IdentityId: id, Token: await signOpenIdToken(context, authorized, claims) };
});
