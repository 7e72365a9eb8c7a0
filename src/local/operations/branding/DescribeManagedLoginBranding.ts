import * as z from 'zod/mini';
import { describeBranding, requireBranding } from '../../pools/branding.js';
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
 * A style as it was given; Cognito's own values are not merged into it.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DescribeManagedLoginBranding.html
 */
export const DescribeManagedLoginBranding = query(input, async (request, context) =>
  describeBranding(requireBranding(requirePool(context, request.UserPoolId), request.ManagedLoginBrandingId)),
);
