import { errors, invalidParameter } from '../base/errors.js';
import type { Context } from '../context/context.js';
import type { Dated, Pool } from '../state/store.js';
import { requireClientOf } from './clients.js';

/** The look of managed login for one app client, as CreateManagedLoginBranding describes it. */
export interface Branding extends Dated {
  readonly ManagedLoginBrandingId: string;
  readonly UserPoolId: string;
  readonly ClientId: string;
  readonly UseCognitoProvidedValues: boolean;
  readonly Settings?: unknown;
  readonly Assets?: readonly object[] | undefined;
}

/** The look of the classic hosted pages, as SetUICustomization describes it. */
export interface UiCustomization extends Dated {
  readonly UserPoolId: string;
  readonly ClientId: string;
  readonly CSS?: string | undefined;
  readonly CSSVersion?: string | undefined;
  readonly ImageUrl?: string | undefined;
}

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
