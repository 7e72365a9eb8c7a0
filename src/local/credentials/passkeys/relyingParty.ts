import { errors } from '../../base/errors.js';
import type { Context } from '../../context/context.js';
import type { Pool } from '../../state/pool.js';

/**
 * The domain that a pool's passkeys belong to: as configured, else the pool's own.
 * @throws CognitoError WebAuthnConfigurationMissingException when there is neither.
 */
export function relyingPartyOf({ store, origin }: Context, pool: Pool): string {
  const configured = pool.webAuthn?.RelyingPartyId;
  if (configured !== undefined) return configured;
  const domain = [...store.domains.values()].find(({ UserPoolId }) => UserPoolId === pool.id);
  if (!domain) throw errors.passkeysNotConfigured();
  // A prefix stands for a domain of AWS's; here the local Cognito's own address takes its place.
  return domain.CustomDomainConfig ? domain.Domain : new URL(origin).hostname;
}

/** Whether a page at that origin may use passkeys of that domain: there or below, over TLS, or on this machine. */
export function mayUse(relyingParty: string, origin: string): boolean {
  if (!URL.canParse(origin)) return false;
  const { protocol, hostname } = new URL(origin);
  const within = hostname === relyingParty || hostname.endsWith(`.${relyingParty}`);
  const local = hostname === 'localhost' || hostname.endsWith('.localhost');
  return within && (protocol === 'https:' || (protocol === 'http:' && local));
}
