import type { IdentityPool } from '../state/identityPool.js';
import type { AuthorizedIdentity } from './authorizeIdentity.js';
import { identityErrors } from './identityErrors.js';
import type { VerifiedLogin } from './verifyLogins.js';

/**
 * Chooses the role for the credentials of a user or a guest.
 * @see https://docs.aws.amazon.com/cognito/latest/developerguide/role-based-access-control.html
 * @throws CognitoError when the pool has no role for the identity, or when the requested role is not a role of the
 * user.
 */
export function chooseRole(
  { pool: { roles }, isUser, logins: [login] }: AuthorizedIdentity,
  wanted: string | undefined,
): string {
  if (!isUser) return orNoRole(roles.Roles.unauthenticated);
  const standard = roles.Roles.authenticated;
  const mapping = login && mappingFor(roles.RoleMappings, login);
  if (!mapping) return orNoRole(standard);
  const chosen = mapping.Type === 'Token' ? roleOfToken(login, wanted) : roleByRules(mapping, login);
  if (chosen) return chosen;
  if (mapping.AmbiguousRoleResolution === 'Deny') throw identityErrors.ambiguousRole();
  return orNoRole(standard);
}

type Mappings = NonNullable<IdentityPool['roles']['RoleMappings']>;

function mappingFor(mappings: Mappings | undefined, { userPoolId, clientId }: VerifiedLogin) {
  return Object.entries(mappings ?? {}).find(([provider]) =>
    provider.endsWith(`/${userPoolId}:${clientId}`),
  )?.[1];
}

function roleOfToken({ claims }: VerifiedLogin, wanted: string | undefined): string | undefined {
  const { 'cognito:roles': roles, 'cognito:preferred_role': preferred } = claims;
  if (wanted === undefined) return typeof preferred === 'string' ? preferred : undefined;
  if (!Array.isArray(roles) || !roles.includes(wanted)) throw identityErrors.roleNotAllowed();
  return wanted;
}

function roleByRules(
  { RulesConfiguration }: Mappings[string],
  { claims }: VerifiedLogin,
): string | undefined {
  return RulesConfiguration?.Rules.find(({ Claim, MatchType, Value }) => {
    const claim = claims[Claim];
    const values = (Array.isArray(claim) ? claim : claim === undefined ? [] : [claim]).map(String);
    const matches = {
      Equals: () => values.includes(Value),
      Contains: () => values.some((value) => value.includes(Value)),
      StartsWith: () => values.some((value) => value.startsWith(Value)),
      NotEqual: () => !values.includes(Value),
    };
    return matches[MatchType]();
  })?.RoleARN;
}

function orNoRole(role: string | undefined): string {
  if (!role) throw identityErrors.noRole();
  return role;
}
