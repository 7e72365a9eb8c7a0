import * as z from 'zod/mini';
import { errors } from '../../base/errors.js';
import { randomUuid } from '../../base/random.js';
import { assertOneStyle, describeBranding, findBranding } from '../../pools/branding.js';
import { madeNow } from '../../pools/dates.js';
import { requirePool } from '../../pools/pools.js';
import { brandingSettings } from '../../shapes/admin.js';
import { clientId, poolId } from '../../shapes/common.js';
import type { Branding } from '../../state/pool.js';
import { operation } from '../base/operation.js';

const input = z.object({ UserPoolId: poolId, ClientId: clientId, ...brandingSettings });

/**
 * Creates the style of an app client, which can have one style.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateManagedLoginBranding.html
 */
export const CreateManagedLoginBranding = operation(input, async (request, context) => {
  const pool = requirePool(context, request.UserPoolId);
  if (findBranding(context, pool, request.ClientId)) throw errors.brandingExists(request.ClientId);
  assertOneStyle(request);
  const branding: Branding = {
    ...request,
    ManagedLoginBrandingId: randomUuid(context.random),
    UseCognitoProvidedValues: request.UseCognitoProvidedValues ?? false,
    ...madeNow(context),
  };
  pool.brandings ??= new Map();
  pool.brandings.set(branding.ManagedLoginBrandingId, branding);
  return describeBranding(branding);
});
