import type { Context } from '../context/context.js';
import { isGuest, type PooledIdentity, requireIdentity } from './identities.js';
import { identityErrors } from './identityErrors.js';
import { linkLogins } from './linkLogins.js';
import { ownProvider, verifyOpenIdToken } from './openIdTokens.js';
import { type VerifiedLogin, verifyLogins } from './verifyLogins.js';

/** An identity that the caller may use. */
export interface AuthorizedIdentity extends PooledIdentity {
  /** Whether the caller is a user; otherwise a guest. */
  readonly isUser: boolean;
  /** The logins of the request; empty for a guest, and for a user whom an OpenID token of the identity pool proves. */
  readonly logins: readonly VerifiedLogin[];
  /** The tags in the OpenID token. */
  readonly tags?: Readonly<Record<string, string>> | undefined;
}

/**
 * Returns the identity of a request whose caller may use the identity, and adds new logins to it. A user's identity
 * needs one of its own logins. A guest who signs in keeps the same identity.
 * @see https://docs.aws.amazon.com/cognito/latest/developerguide/authentication-flow.html
 * @throws CognitoError NotAuthorizedException for a caller who does not prove a login of the identity;
 * ResourceConflictException for a login of another identity.
 */
export async function authorizeIdentity(
  context: Context,
  request: { IdentityId: string; Logins?: Readonly<Record<string, string>> | undefined },
): Promise<AuthorizedIdentity> {
  const found = requireIdentity(context, request.IdentityId);
  const { id, pool, identity } = found;
  const { [ownProvider]: openIdToken, ...others } = request.Logins ?? {};
  if (identity.disabled) throw identityErrors.forbidden(id);
  if (openIdToken !== undefined)
    return { ...found, ...(await verifyOpenIdToken(context, found, openIdToken)) };
  const logins = await verifyLogins(context, pool, others);
  if (logins.length === 0) {
    if (!isGuest(identity)) throw identityErrors.forbidden(id);
    if (!pool.settings.AllowUnauthenticatedIdentities) throw identityErrors.noGuests();
    return { ...found, isUser: false, logins };
  }
  const isOwner = logins.some(({ userPoolId, sub }) => identity.logins.get(userPoolId) === sub);
  if (!isGuest(identity) && !isOwner) throw identityErrors.otherLogins();
  linkLogins(context, found, logins);
  return { ...found, isUser: true, logins };
}
