import { AdminCreateUser } from './AdminCreateUser.js';
import { AdminDeleteUser } from './AdminDeleteUser.js';
import { AdminDeleteUserAttributes } from './AdminDeleteUserAttributes.js';
import { AdminDisableUser } from './AdminDisableUser.js';
import { AdminEnableUser } from './AdminEnableUser.js';
import { AdminGetUser } from './AdminGetUser.js';
import { AdminListUserAuthEvents } from './AdminListUserAuthEvents.js';
import { AdminUpdateUserAttributes } from './AdminUpdateUserAttributes.js';
import { ListUsers } from './ListUsers.js';

/** The operations on users, for administrators. */
export const userOperations = {
  AdminCreateUser,
  AdminDeleteUser,
  AdminDeleteUserAttributes,
  AdminDisableUser,
  AdminEnableUser,
  AdminGetUser,
  AdminListUserAuthEvents,
  AdminUpdateUserAttributes,
  ListUsers,
};
