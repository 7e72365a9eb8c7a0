import * as z from 'zod/mini';
import { minute, second } from '../../base/clock.js';
import type { Context } from '../../context/context.js';
import { findDeveloperUser, linkDeveloperUsers } from '../../identity-pools/developerUsers.js';
import { requireIdentityOf } from '../../identity-pools/identities.js';
import { identityErrors } from '../../identity-pools/identityErrors.js';
import { requireIdentityPool } from '../../identity-pools/identityPools.js';
import { identityFor, linkLogins } from '../../identity-pools/linkLogins.js';
import { signOpenIdToken } from '../../identity-pools/openIdTokens.js';
import { type VerifiedLogin, verifyLogins } from '../../identity-pools/verifyLogins.js';
import { integer } from '../../shapes/common.js';
import { identityId, identityPoolId, logins, principalTags } from '../../shapes/identityPool.js';
import type { IdentityPool } from '../../state/identityPool.js';
import { identityOperation } from '../base/operation.js';

const input = z.object({
  IdentityPoolId: identityPoolId,
  IdentityId: z.optional(identityId),
  Logins: logins,
  PrincipalTags: z.optional(principalTags),
  TokenDuration: z.optional(integer(1, 86_400)),
});

const lifetime = (15 * minute) / second;

/**
 * Answers the identity and an OpenID token of a user whom the app's own server has authenticated. Links the logins to the
 * given identity, or to a new identity the first time.
 * @see https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_GetOpenIdTokenForDeveloperIdentity.html
 */
export const GetOpenIdTokenForDeveloperIdentity = identityOperation(input, async (request, context) => {
  const pool = requireIdentityPool(context, request.IdentityPoolId);
  const { DeveloperProviderName: name = '' } = pool.settings;
  const { [name]: _, ...others } = request.Logins;
  const user = Object.hasOwn(request.Logins, name) ? request.Logins[name] : undefined;
  const verified = await verifyLogins(context, pool, others);
  if (user === undefined && verified.length === 0) throw identityErrors.notPublicProvider();
  const found = findIdentity(context, pool, { id: request.IdentityId, user, verified });
  if (user !== undefined) linkDeveloperUsers(context, found, [user]);
  const claims = { isUser: true, tags: request.PrincipalTags, seconds: request.TokenDuration ?? lifetime };
  return { IdentityId: found.id, Token: await signOpenIdToken(context, found, claims) };
});

interface Proof {
  readonly id: string | undefined;
  readonly user: string | undefined;
  readonly verified: readonly VerifiedLogin[];
}

function findIdentity(context: Context, pool: IdentityPool, { id, user, verified }: Proof) {
  const known = user === undefined ? undefined : findDeveloperUser(pool, user);
  const wanted = id === undefined ? undefined : requireIdentityOf(pool, id);
  if (wanted?.identity.disabled) throw identityErrors.forbidden(wanted.id);
  if (wanted && known && wanted.id !== known.id) throw identityErrors.developerUserRegistered();
  const found = wanted ?? known;
  if (!found) return identityFor(context, pool, verified);
  linkLogins(context, found, verified);
  return found;
}
