import * as z from 'zod/mini';
import { requirePool } from '../../pools/pools.js';
import { requireResourceServer } from '../../pools/resourceServers.js';
import { resourceServerId } from '../../shapes/admin.js';
import { poolId } from '../../shapes/common.js';
import { operation } from '../base/operation.js';

const input = z.object({ UserPoolId: poolId, Identifier: resourceServerId });

/**
 * Deletes a resource server.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DeleteResourceServer.html
 */
export const DeleteResourceServer = operation(input, async ({ UserPoolId, Identifier }, context) => {
  const pool = requirePool(context, UserPoolId);
  requireResourceServer(pool, Identifier);
  pool.resourceServers?.delete(Identifier);
  return {};
});
