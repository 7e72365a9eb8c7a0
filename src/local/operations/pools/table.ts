import { AddCustomAttributes } from './AddCustomAttributes.js';
import { CreateUserPool } from './CreateUserPool.js';
import { DeleteUserPool } from './DeleteUserPool.js';
import { DescribeUserPool } from './DescribeUserPool.js';
import { ListUserPools } from './ListUserPools.js';
import { UpdateUserPool } from './UpdateUserPool.js';

/** The operations on user pools. */
export const poolOperations = {
  AddCustomAttributes,
  CreateUserPool,
  DeleteUserPool,
  DescribeUserPool,
  ListUserPools,
  UpdateUserPool,
};
