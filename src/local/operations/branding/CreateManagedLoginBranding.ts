import * as z from 'zod/mini';
import { CognitoError, errors } from '../../base/errors.js';
import { randomUuid } from '../../base/random.js';
import { assertStyle, describeBranding, findBranding } from '../../pools/branding.js';
import { madeNow } from '../../pools/dates.js';
import { requirePool } from '../../pools/pools.js';
import { brandingSettings } from '../../shapes/admin.js';
import { clientId, poolId } from '../../shapes/common.js';
import type { Branding } from '../../state/pool.js';
import { operation } from '../base/operation.js';

const input = z.object({ UserPoolId: poolId, ClientId: clientId, ...brandingSettings });

const mostStyles = 20;

/**
 * Creates the style of an app client, which can have one style.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateManagedLoginBranding.html
 */
export const CreateManagedLoginBranding = operation(input, async (request, context) => {
  const pool = requirePool(context, request.UserPoolId);
  if (findBranding(context, pool, request.ClientId)) throw errors.brandingExists(request.ClientId);
  await assertStyle(request);
  // A quota of the service.
  if ((pool.brandings?.size ?? 0) >= mostStyles)
    throw new CognitoError('LimitExceededException', 'The user pool has the most styles that it can have.');
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
