import * as z from 'zod/mini';
import { errors } from '../../base/errors.js';
import { describeStyle, findBranding } from '../../pools/branding.js';
import { requirePool } from '../../pools/pools.js';
import { boolean, clientId, poolId } from '../../shapes/common.js';
import { query } from '../base/operation.js';

const input = z.object({
  UserPoolId: poolId,
  ClientId: clientId,
  ReturnMergedResources: z.optional(boolean),
});

/**
 * Answers the style of an app client as it was set; `ReturnMergedResources` adds Cognito's default values.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DescribeManagedLoginBrandingByClient.html
 */
export const DescribeManagedLoginBrandingByClient = query(input, async (request, context) => {
  const branding = findBranding(context, requirePool(context, request.UserPoolId), request.ClientId);
  if (!branding) throw errors.brandingNotFound(`of client ${request.ClientId}`);
  return describeStyle(branding, request.ReturnMergedResources);
});
