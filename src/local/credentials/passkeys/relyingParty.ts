import { errors } from '../../base/errors.js';
import type { Context } from '../../context/context.js';
import type { Pool } from '../../state/pool.js';

/**
 * Returns the relying party id of a pool's passkeys: the configured domain, else the pool's own domain.
 * @throws CognitoError WebAuthnConfigurationMissingException when the pool has neither.
 */
export function relyingPartyOf({ store, origin }: Context, pool: Pool): string {
  const configured = pool.webAuthn?.RelyingPartyId;
  if (configured !== undefined) return configured;
  const domain = [...store.domains.values()].find(({ UserPoolId }) => UserPoolId === pool.id);
  if (!domain) throw errors.passkeysNotConfigured();
  // On AWS a prefix is part of a domain of AWS; here the host name of the local Cognito replaces that domain.
  return domain.CustomDomainConfig ? domain.Domain : new URL(origin).hostname;
}

/**
 * Whether a page of an origin may use passkeys of a relying party: on the domain or below it, over TLS or on
 * localhost.
 */
export function mayUse(relyingParty: string, origin: string): boolean {
  if (!URL.canParse(origin)) return false;
  const { protocol, hostname } = new URL(origin);
  const within = hostname === relyingParty || hostname.endsWith(`.${relyingParty}`);
  const local = hostname === 'localhost' || hostname.endsWith('.localhost');
  return within && (protocol === 'https:' || (protocol === 'http:' && local));
}
