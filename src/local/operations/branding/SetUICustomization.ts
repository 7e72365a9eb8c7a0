import * as z from 'zod/mini';
import { invalidParameter } from '../../base/errors.js';
import { assertClassicStyle } from '../../pools/classicStyle.js';
import { requireClientOf } from '../../pools/clients.js';
import { changedNow, madeNow } from '../../pools/dates.js';
import { domainOf } from '../../pools/domains.js';
import { requirePool } from '../../pools/pools.js';
import { clientId, poolId, text } from '../../shapes/common.js';
import type { UiCustomization } from '../../state/pool.js';
import { operation } from '../base/operation.js';

const input = z.object({
  UserPoolId: poolId,
  ClientId: z.optional(clientId),
  CSS: z.optional(text(0, 131_072)),
  // Base64, since JSON has no bytes.
  ImageFile: z.optional(text(0, 174_764)),
});

/**
 * Sets the style sheet and the logo of the classic hosted pages, of an app client or the default of the pool.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SetUICustomization.html
 */
export const SetUICustomization = operation(input, async (request, context) => {
  const pool = requirePool(context, request.UserPoolId);
  const { ClientId = 'ALL', CSS, ImageFile } = request;
  if (ClientId !== 'ALL') requireClientOf(context, pool, ClientId);
  if (!domainOf(context.store, pool, 'prefix') && !domainOf(context.store, pool, 'custom')) {
    throw invalidParameter('There has to be an existing domain associated with this user pool');
  }
  if (CSS !== undefined) assertClassicStyle(CSS);
  pool.uiCustomizations ??= new Map();
  const UICustomization: UiCustomization = {
    ...(pool.uiCustomizations.get(ClientId) ?? madeNow(context)),
    ...changedNow(context),
    UserPoolId: pool.id,
    ClientId,
    ...(CSS === undefined ? {} : { CSS, CSSVersion: String(context.clock.now()) }),
    ...(ImageFile === undefined ? {} : { ImageUrl: `data:image/png;base64,${ImageFile}` }),
  };
  pool.uiCustomizations.set(ClientId, UICustomization);
  return { UICustomization };
});
