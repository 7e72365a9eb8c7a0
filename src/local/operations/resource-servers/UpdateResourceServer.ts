import * as z from 'zod/mini';
import { requirePool } from '../../pools/pools.js';
import { requireResourceServer } from '../../pools/resourceServers.js';
import { resourceServerId, resourceServerSettings } from '../../shapes/admin.js';
import { poolId } from '../../shapes/common.js';
import { operation } from '../base/operation.js';

const input = z.object({ UserPoolId: poolId, Identifier: resourceServerId, ...resourceServerSettings });

/**
 * Replaces the name and the scopes of a resource server; absent scopes are removed.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UpdateResourceServer.html
 */
export const UpdateResourceServer = operation(input, async (request, context) => {
  const pool = requirePool(context, request.UserPoolId);
  requireResourceServer(pool, request.Identifier);
  pool.resourceServers?.set(request.Identifier, request);
  return { ResourceServer: request };
});
