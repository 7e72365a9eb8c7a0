import { toSeconds } from '../base/clock.js';
import { invalidParameter } from '../base/errors.js';
import type { Pool } from '../state/pool.js';
import type { User } from '../state/user.js';
import { listAttributes } from './attributes.js';
import { comparable } from './users.js';

/** Describes a user as lists do, with all attributes or the requested attributes. */
export function describeListedUser(user: User, wanted?: readonly string[]) {
  return {
    Username: user.username,
    Attributes: listAttributes(user).filter(({ Name }) => !wanted || wanted.includes(Name)),
    UserCreateDate: toSeconds(user.createdAt),
    UserLastModifiedDate: toSeconds(user.modifiedAt),
    Enabled: user.enabled,
    UserStatus: user.status,
  };
}

const searchable = new Set([
  'username',
  'email',
  'phone_number',
  'name',
  'given_name',
  'family_name',
  'preferred_username',
  'cognito:user_status',
  'status',
  'sub',
]);

/**
 * Lists the users that match a filter such as `email ^= "ada@"`.
 * @see https://docs.aws.amazon.com/cognito/latest/developerguide/how-to-manage-user-accounts.html#manage-user-accounts-searching-user-attributes
 * @throws CognitoError InvalidParameterException when the filter is malformed.
 */
export function searchUsers(pool: Pool, filter = ''): User[] {
  const users = [...pool.users.values()];
  if (filter.trim() === '') return users;
  const [, name = '', comparison, quoted = ''] = filterPattern.exec(filter) ?? [];
  if (comparison === undefined) throw invalidParameter('Error while parsing filter.');
  if (!searchable.has(name)) throw invalidParameter(`Invalid search attribute: ${name}`);
  const wanted = normalized(pool, name, quoted.replace(/\\(.)/gsu, '$1'));
  return users.filter((user) => {
    const value = searchedValue(user, name);
    if (value === undefined) return false;
    const own = normalized(pool, name, value);
    return comparison === '=' ? own === wanted : own.startsWith(wanted);
  });
}

const filterPattern = /^\s*"?([\w:]+)"?\s*(\^?=)\s*"((?:[^"\\]|\\.)*)"\s*$/su;

function searchedValue(user: User, name: string): string | undefined {
  switch (name) {
    case 'username':
      return user.username;
    case 'sub':
      return user.sub;
    case 'status':
      return user.enabled ? 'Enabled' : 'Disabled';
    case 'cognito:user_status':
      return user.status;
    default:
      return user.attributes.get(name);
  }
}

// The value of `status` is case-sensitive; the value of `cognito:user_status` is not.
function normalized(pool: Pool, name: string, value: string): string {
  if (name === 'cognito:user_status') return value.toUpperCase();
  return name === 'status' ? value : comparable(pool, value);
}
