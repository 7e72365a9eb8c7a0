import { toSeconds } from '../../base/clock.js';
import type { User } from '../../state/user.js';
import { listAttributes } from '../../users/attributes.js';

/** Describes a user as AdminCreateUser and AdminGetUser do. */
export function describeUser(user: User) {
  return {
    Username: user.username,
    UserAttributes: listAttributes(user),
    UserCreateDate: toSeconds(user.createdAt),
    UserLastModifiedDate: toSeconds(user.modifiedAt),
    Enabled: user.enabled,
    UserStatus: user.status,
  };
}
