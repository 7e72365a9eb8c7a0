import * as z from 'zod/mini';
import { toSeconds } from '../../base/clock.js';
import { addSecret } from '../../pools/clientSecrets.js';
import { requireClientOf } from '../../pools/clients.js';
import { requirePool } from '../../pools/pools.js';
import { clientId, clientSecret, poolId } from '../../shapes/common.js';
import { operation } from '../base/operation.js';

const input = z.object({
  UserPoolId: poolId,
  ClientId: clientId,
  ClientSecret: z.optional(clientSecret),
});

/**
 * Adds a second secret to an app client, and answers its value once where the value is random.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AddUserPoolClientSecret.html
 */
export const AddUserPoolClientSecret = operation(input, async (request, context) => {
  const pool = requirePool(context, request.UserPoolId);
  const client = requireClientOf(context, pool, request.ClientId);
  const secret = addSecret(context, client, request.ClientSecret);
  return {
    ClientSecretDescriptor: {
      ClientSecretId: secret.id,
      ...(request.ClientSecret === undefined ? { ClientSecretValue: secret.value } : {}),
      ClientSecretCreateDate: toSeconds(secret.createdAt),
    },
  };
});
