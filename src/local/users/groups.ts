import { errors } from '../base/errors.js';
import type { Account } from '../context/context.js';
import type { Group, Pool } from '../state/pool.js';
import type { User } from '../state/user.js';

/**
 * Returns a group by its name.
 * @throws CognitoError ResourceNotFoundException.
 */
export function requireGroup(pool: Pool, name: string): Group {
  const group = pool.groups?.get(name);
  if (!group) throw errors.groupNotFound();
  return group;
}

/** Lists the groups of a user in the order of precedence. */
export function groupsOf({ pool, user }: Account): Group[] {
  return (user.groups ?? [])
    .flatMap((name) => pool.groups?.get(name) ?? [])
    .sort((one, other) => precedenceOf(one) - precedenceOf(other));
}

/** Removes a user from a group. */
export function leaveGroup(user: User, name: string): void {
  user.groups = user.groups?.filter((group) => group !== name) ?? [];
}

/** The effect of a user's groups on the tokens, which a trigger can change. */
export interface GroupConfiguration {
  readonly groupsToOverride: readonly string[];
  readonly iamRolesToOverride: readonly string[];
  /** Absent when two groups of the same precedence have different roles. */
  readonly preferredRole?: string;
}

/**
 * Computes the groups and roles in the tokens of a user.
 * @see https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-user-groups.html
 */
export function groupConfigurationOf(account: Account): GroupConfiguration {
  const groups = groupsOf(account);
  const withRole = groups.flatMap((group) => (group.RoleArn ? { role: group.RoleArn, group } : []));
  const [first] = withRole;
  const rivals = withRole.filter(({ group }) => first && precedenceOf(group) === precedenceOf(first.group));
  const agreed = first && rivals.every(({ role }) => role === first.role);
  return {
    groupsToOverride: groups.map(({ GroupName }) => GroupName),
    iamRolesToOverride: [...new Set(withRole.map(({ role }) => role))],
    ...(agreed ? { preferredRole: first.role } : {}),
  };
}

/** Makes the claims of an access token from groups; no claims for a user without groups. */
export function accessGroupClaims({ groupsToOverride }: GroupConfiguration) {
  return groupsToOverride.length ? { 'cognito:groups': groupsToOverride } : {};
}

/** Makes the claims of an ID token from groups. */
export function idGroupClaims(configuration: GroupConfiguration) {
  const { iamRolesToOverride, preferredRole } = configuration;
  return {
    ...accessGroupClaims(configuration),
    ...(iamRolesToOverride.length ? { 'cognito:roles': iamRolesToOverride } : {}),
    ...(preferredRole ? { 'cognito:preferred_role': preferredRole } : {}),
  };
}

// A group without precedence comes last.
function precedenceOf({ Precedence = Number.MAX_SAFE_INTEGER }: Group): number {
  return Precedence;
}
