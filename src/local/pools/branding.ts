import { errors, invalidParameter } from '../base/errors.js';
import type { Context } from '../context/context.js';
import type { Branding, Pool } from '../state/pool.js';
import { requireClientOf } from './clients.js';

/** @throws CognitoError ResourceNotFoundException. */
export function requireBranding(pool: Pool, id: string): Branding {
  const branding = pool.brandings?.get(id);
  if (!branding) throw errors.brandingNotFound(id);
  return branding;
}

/** The style of an app client. */
export function findBranding(context: Context, pool: Pool, clientId: string): Branding | undefined {
  const client = requireClientOf(context, pool, clientId);
  return [...(pool.brandings?.values() ?? [])].find(({ ClientId }) => ClientId === client.id);
}

/**
 * Refuses a style that is both Cognito's and one's own.
 * @throws CognitoError InvalidParameterException.
 */
export function assertOneStyle(style: Partial<Branding>): void {
  if (!style.UseCognitoProvidedValues) return;
  if (style.Settings === undefined && !style.Assets?.length) return;
  throw invalidParameter('Settings and Assets cannot be given along with UseCognitoProvidedValues.');
}

/** A style as the API describes it: without the client, which it is found by. */
export function describeBranding({ ClientId: _, ...branding }: Branding) {
  return { ManagedLoginBranding: branding };
}
