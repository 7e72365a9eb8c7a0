import * as z from 'zod/mini';
import { toSeconds } from '../../base/clock.js';
import { secretsOf } from '../../pools/clientSecrets.js';
import { requireClientOf } from '../../pools/clients.js';
import { requirePool } from '../../pools/pools.js';
import { pageToken } from '../../shapes/admin.js';
import { clientId, poolId } from '../../shapes/common.js';
import { query } from '../base/operation.js';

const input = z.object({
  UserPoolId: poolId,
  ClientId: clientId,
  NextToken: z.optional(pageToken),
});

/**
 * Lists the secrets of an app client, oldest first, without their values. Two secrets fit in one page.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListUserPoolClientSecrets.html
 */
export const ListUserPoolClientSecrets = query(input, async (request, context) => {
  const pool = requirePool(context, request.UserPoolId);
  const client = requireClientOf(context, pool, request.ClientId);
  const ClientSecrets = secretsOf(client).map(({ id, createdAt }) => ({
    ClientSecretId: id,
    ClientSecretCreateDate: toSeconds(createdAt),
  }));
  return { ClientSecrets };
});
