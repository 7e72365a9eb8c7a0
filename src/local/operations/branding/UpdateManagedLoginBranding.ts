import * as z from 'zod/mini';
import { invalidParameter } from '../../base/errors.js';
import { assertStyle, describeBranding, requireBranding } from '../../pools/branding.js';
import { mergeSettings } from '../../pools/brandingSettings.js';
import { changedNow } from '../../pools/dates.js';
import { requirePool } from '../../pools/pools.js';
import { brandingSettings, uuid } from '../../shapes/admin.js';
import { poolId } from '../../shapes/common.js';
import type { Branding } from '../../state/pool.js';
import { operation } from '../base/operation.js';

const input = z.object({
  UserPoolId: z.optional(poolId),
  ManagedLoginBrandingId: z.optional(uuid),
  ...brandingSettings,
});

/**
 * Changes the given members of a style, and of its settings the given settings. `UseCognitoProvidedValues` replaces the whole style by Cognito's.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UpdateManagedLoginBranding.html
 */
export const UpdateManagedLoginBranding = operation(input, async (request, context) => {
  const { UserPoolId, ManagedLoginBrandingId, ...changes } = request;
  if (!UserPoolId || !ManagedLoginBrandingId) {
    throw invalidParameter('UserPoolId and ManagedLoginBrandingId are required.');
  }
  const pool = requirePool(context, UserPoolId);
  const before = requireBranding(pool, ManagedLoginBrandingId);
  await assertStyle(changes);
  const { Settings: _settings, Assets: _assets, ...plain } = before;
  const kept: Branding = changes.UseCognitoProvidedValues ? plain : before;
  const branding = {
    ...kept,
    ...changes,
    ...(changes.Settings === undefined ? {} : { Settings: mergeSettings(kept.Settings, changes.Settings) }),
    UseCognitoProvidedValues: changes.UseCognitoProvidedValues ?? false,
    ...changedNow(context),
  };
  pool.brandings?.set(ManagedLoginBrandingId, branding);
  return describeBranding(branding);
});
