import { errors, invalidParameter } from '../base/errors.js';
import type { Context } from '../context/context.js';
import type { Branding, Pool } from '../state/pool.js';
import { assertBrandingAssets } from './brandingAssets.js';
import { assertBrandingSettings, mergeSettings } from './brandingSettings.js';
import { requireClientOf } from './clients.js';

/**
 * Returns a style by its id.
 * @throws CognitoError ResourceNotFoundException.
 */
export function requireBranding(pool: Pool, id: string): Branding {
  const branding = pool.brandings?.get(id);
  if (!branding) throw errors.brandingNotFound(id);
  return branding;
}

/** Finds the style of an app client. */
export function findBranding(context: Context, pool: Pool, clientId: string): Branding | undefined {
  const client = requireClientOf(context, pool, clientId);
  return [...(pool.brandings?.values() ?? [])].find(({ ClientId }) => ClientId === client.id);
}

/**
 * Refuses a style that sets its own values beside Cognito's values, or values that Cognito does not know.
 * @throws CognitoError InvalidParameterException.
 */
export async function assertStyle({ UseCognitoProvidedValues, Settings, Assets }: Style): Promise<void> {
  if (UseCognitoProvidedValues && (Settings !== undefined || Assets?.length)) {
    throw invalidParameter('Settings and Assets cannot be given along with UseCognitoProvidedValues.');
  }
  await assertBrandingSettings(Settings);
  assertBrandingAssets(Assets);
}

interface Style extends Pick<Partial<Branding>, 'Settings'> {
  readonly UseCognitoProvidedValues?: boolean | undefined;
  readonly Assets?: Parameters<typeof assertBrandingAssets>[0];
}

/** Describes a style; `merged` adds Cognito's default values of all members that the style does not set. */
export async function describeStyle(branding: Branding, merged = false) {
  if (!merged) return describeBranding(branding);
  const { managedLoginDefaults } = await import('./managedLoginDefaults.js');
  return describeBranding({
    ...branding,
    Settings: mergeSettings(managedLoginDefaults, branding.Settings),
  });
}

/** Describes a style as the API does, without its app client. */
export function describeBranding({ ClientId: _, ...branding }: Branding) {
  return { ManagedLoginBranding: branding };
}
