import * as z from 'zod/mini';
import { describeStyle, requireBranding } from '../../pools/branding.js';
import { requirePool } from '../../pools/pools.js';
import { uuid } from '../../shapes/admin.js';
import { boolean, poolId } from '../../shapes/common.js';
import { query } from '../base/operation.js';

const input = z.object({
  UserPoolId: poolId,
  ManagedLoginBrandingId: uuid,
  ReturnMergedResources: z.optional(boolean),
});

/**
 * Answers a style as it was set; `ReturnMergedResources` adds Cognito's default values.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DescribeManagedLoginBranding.html
 */
export const DescribeManagedLoginBranding = query(input, async (request, context) =>
  describeStyle(
    requireBranding(requirePool(context, request.UserPoolId), request.ManagedLoginBrandingId),
    request.ReturnMergedResources,
  ),
);
