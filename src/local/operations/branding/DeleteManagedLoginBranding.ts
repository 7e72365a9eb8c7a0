import * as z from 'zod/mini';
import { requireBranding } from '../../pools/branding.js';
import { requirePool } from '../../pools/pools.js';
import { uuid } from '../../shapes/admin.js';
import { poolId } from '../../shapes/common.js';
import { operation } from '../base/operation.js';

const input = z.object({ ManagedLoginBrandingId: uuid, UserPoolId: poolId });

/**
 * Deletes the style of an app client.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DeleteManagedLoginBranding.html
 */
export const DeleteManagedLoginBranding = operation(input, async (request, context) => {
  const pool = requirePool(context, request.UserPoolId);
  requireBranding(pool, request.ManagedLoginBrandingId);
  pool.brandings?.delete(request.ManagedLoginBrandingId);
  return {};
});
