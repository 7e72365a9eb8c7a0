import * as z from 'zod/mini';
import { requireClientOf } from '../../pools/clients.js';
import { requirePool } from '../../pools/pools.js';
import { clientId, poolId } from '../../shapes/common.js';
import { query } from '../base/operation.js';

const input = z.object({ UserPoolId: poolId, ClientId: z.optional(clientId) });

/**
 * Answers the style sheet and the logo of the classic hosted pages, of an app client or the default of the pool.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetUICustomization.html
 */
export const GetUICustomization = query(input, async ({ UserPoolId, ClientId = 'ALL' }, context) => {
  const pool = requirePool(context, UserPoolId);
  if (ClientId !== 'ALL') requireClientOf(context, pool, ClientId);
  const found = pool.uiCustomizations?.get(ClientId) ?? pool.uiCustomizations?.get('ALL');
  return { UICustomization: found ?? {} };
});
