import { errors } from '../base/errors.js';
import type { Context } from '../context/context.js';
import type { Domain, Pool } from '../state/pool.js';
import type { Store } from '../state/store.js';

/** Finds the domain of a pool: its prefix, or its custom domain. */
export function domainOf({ domains }: Store, pool: Pool, kind: 'prefix' | 'custom'): Domain | undefined {
  return [...domains.values()].find(
    ({ UserPoolId, CustomDomainConfig }) =>
      UserPoolId === pool.id && (CustomDomainConfig !== undefined) === (kind === 'custom'),
  );
}

/**
 * Returns a domain of a pool.
 * @throws CognitoError ResourceNotFoundException.
 */
export function requireDomain(
  { store }: Context,
  named: { readonly Domain: string; readonly UserPoolId: string },
): Domain {
  const domain = store.domains.get(named.Domain);
  if (domain?.UserPoolId !== named.UserPoolId) throw errors.domainNotFound();
  return domain;
}

/** Describes a created or changed domain; a custom domain has an address for its DNS record. */
export function describeDomainAddress({ Domain, CustomDomainConfig, ManagedLoginVersion }: Domain) {
  return {
    ManagedLoginVersion,
    ...(CustomDomainConfig ? { CloudFrontDomain: `${Domain}.cloudfront.localhost` } : {}),
  };
}
