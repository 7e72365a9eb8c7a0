import * as z from 'zod/mini';
import { removeSecret } from '../../pools/clientSecrets.js';
import { requireClientOf } from '../../pools/clients.js';
import { requirePool } from '../../pools/pools.js';
import { clientId, poolId, text } from '../../shapes/common.js';
import { operation } from '../base/operation.js';

const input = z.object({
  UserPoolId: poolId,
  ClientId: clientId,
  ClientSecretId: text(1, 128),
});

/**
 * Deletes one of the two secrets of an app client.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DeleteUserPoolClientSecret.html
 */
export const DeleteUserPoolClientSecret = operation(input, async (request, context) => {
  const pool = requirePool(context, request.UserPoolId);
  const client = requireClientOf(context, pool, request.ClientId);
  removeSecret(client, request.ClientSecretId);
  return {};
});
