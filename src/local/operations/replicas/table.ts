import { CreateUserPoolReplica } from './CreateUserPoolReplica.js';
import { DeleteUserPoolReplica } from './DeleteUserPoolReplica.js';
import { ListUserPoolReplicas } from './ListUserPoolReplicas.js';
import { UpdateUserPoolReplica } from './UpdateUserPoolReplica.js';

/** The operations on replicas of user pools, whose records are kept. */
export const replicaOperations = {
  CreateUserPoolReplica,
  DeleteUserPoolReplica,
  ListUserPoolReplicas,
  UpdateUserPoolReplica,
};
