import { errors, invalidParameter } from '../base/errors.js';
import type { Context } from '../context/context.js';
import type { Branding, Pool } from '../state/pool.js';
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
 * Refuses a style that sets its own values beside Cognito's values.
 * @throws CognitoError InvalidParameterException.
 */
export function assertOneStyle(style: Partial<Branding>): void {
  if (!style.UseCognitoProvidedValues) return;
  if (style.Settings === undefined && !style.Assets?.length) return;
  throw invalidParameter('Settings and Assets cannot be given along with UseCognitoProvidedValues.');
}

/** Describes a style as the API does, without its app client. */
export function describeBranding({ ClientId: _, ...branding }: Branding) {
  return { ManagedLoginBranding: branding };
}
