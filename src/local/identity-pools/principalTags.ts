import type { IdentityPool } from '../state/identityPool.js';
import type { AuthorizedIdentity } from './authorizeIdentity.js';
import { userPoolIdIn } from './identities.js';

/** The tags of `UseDefaults`, by the claims that give their values. */
const defaults = { username: 'sub', client: 'aud' };

/**
 * Returns the tags of a session, from the claims of the tokens or from the OpenID token.
 * @see https://docs.aws.amazon.com/cognito/latest/developerguide/attributes-for-access-control.html
 */
export function tagsOf({ pool, logins, tags = {} }: AuthorizedIdentity): Record<string, string> {
  const fromClaims = logins.flatMap(({ userPoolId, claims }) =>
    Object.entries(claimsByTag(pool, userPoolId)).flatMap(([tag, claim]) => {
      const value = Object.hasOwn(claims, claim) ? claims[claim] : undefined;
      return typeof value === 'string' ? [[tag, value]] : [];
    }),
  );
  return { ...tags, ...Object.fromEntries(fromClaims) };
}

function claimsByTag(
  { principalTags = new Map() }: IdentityPool,
  userPoolId: string,
): Readonly<Record<string, string>> {
  const [, map] = [...principalTags].find(([provider]) => userPoolIdIn(provider) === userPoolId) ?? [];
  return map?.UseDefaults ? defaults : (map?.PrincipalTags ?? {});
}
