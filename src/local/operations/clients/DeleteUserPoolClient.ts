import * as z from 'zod/mini';
import { requireClientOf } from '../../pools/clients.js';
import { requirePool } from '../../pools/pools.js';
import { clientId, poolId } from '../../shapes/common.js';
import { operation } from '../base/operation.js';

const input = z.object({ UserPoolId: poolId, ClientId: clientId });

/**
 * Deletes an app client; its tokens are no longer valid.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DeleteUserPoolClient.html
 */
export const DeleteUserPoolClient = operation(input, async ({ UserPoolId, ClientId }, context) => {
  const pool = requirePool(context, UserPoolId);
  context.store.clients.delete(requireClientOf(context, pool, ClientId).id);
  return {};
});
