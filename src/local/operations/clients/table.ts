import { CreateUserPoolClient } from './CreateUserPoolClient.js';
import { DeleteUserPoolClient } from './DeleteUserPoolClient.js';
import { DescribeUserPoolClient } from './DescribeUserPoolClient.js';
import { ListUserPoolClients } from './ListUserPoolClients.js';
import { UpdateUserPoolClient } from './UpdateUserPoolClient.js';

/** The operations on app clients. */
export const clientOperations = {
  CreateUserPoolClient,
  DeleteUserPoolClient,
  DescribeUserPoolClient,
  ListUserPoolClients,
  UpdateUserPoolClient,
};
