import { CreateResourceServer } from './CreateResourceServer.js';
import { DeleteResourceServer } from './DeleteResourceServer.js';
import { DescribeResourceServer } from './DescribeResourceServer.js';
import { ListResourceServers } from './ListResourceServers.js';
import { UpdateResourceServer } from './UpdateResourceServer.js';

/** The operations on resource servers. */
export const resourceServerOperations = {
  CreateResourceServer,
  DeleteResourceServer,
  DescribeResourceServer,
  ListResourceServers,
  UpdateResourceServer,
};
