import { AdminAddUserToGroup } from './AdminAddUserToGroup.js';
import { AdminListGroupsForUser } from './AdminListGroupsForUser.js';
import { AdminRemoveUserFromGroup } from './AdminRemoveUserFromGroup.js';
import { CreateGroup } from './CreateGroup.js';
import { DeleteGroup } from './DeleteGroup.js';
import { GetGroup } from './GetGroup.js';
import { ListGroups } from './ListGroups.js';
import { ListUsersInGroup } from './ListUsersInGroup.js';
import { UpdateGroup } from './UpdateGroup.js';

/** The operations on groups of users. */
export const groupOperations = {
  AdminAddUserToGroup,
  AdminListGroupsForUser,
  AdminRemoveUserFromGroup,
  CreateGroup,
  DeleteGroup,
  GetGroup,
  ListGroups,
  ListUsersInGroup,
  UpdateGroup,
};
