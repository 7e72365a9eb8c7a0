import * as z from 'zod/mini';
import { invalidParameter } from '../../base/errors.js';
import { requirePool } from '../../pools/pools.js';
import { resourceServerId, resourceServerSettings } from '../../shapes/admin.js';
import { poolId } from '../../shapes/common.js';
import { operation } from '../base/operation.js';

const input = z.object({ UserPoolId: poolId, Identifier: resourceServerId, ...resourceServerSettings });

/**
 * Registers an API, whose scopes access tokens can contain.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateResourceServer.html
 */
export const CreateResourceServer = operation(input, async (request, context) => {
  const pool = requirePool(context, request.UserPoolId);
  pool.resourceServers ??= new Map();
  if (pool.resourceServers.has(request.Identifier)) {
    throw invalidParameter(`${request.Identifier} already exists in user pool ${pool.id}.`);
  }
  pool.resourceServers.set(request.Identifier, request);
  return { ResourceServer: request };
});
