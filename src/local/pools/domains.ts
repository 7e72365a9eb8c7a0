import { errors } from '../base/errors.js';
import type { Context } from '../context/context.js';
import type { Domain, Pool } from '../state/pool.js';
import type { Store } from '../state/store.js';

/** The domain of a pool: the one below Amazon's, or the one of its own. */
export function domainOf({ domains }: Store, pool: Pool, kind: 'prefix' | 'custom'): Domain | undefined {
  return [...domains.values()].find(
    ({ UserPoolId, CustomDomainConfig }) =>
      UserPoolId === pool.id && (CustomDomainConfig !== undefined) === (kind === 'custom'),
  );
}

/** @throws CognitoError ResourceNotFoundException. */
export function requireDomain(
  { store }: Context,
  named: { readonly Domain: string; readonly UserPoolId: string },
): Domain {
  const domain = store.domains.get(named.Domain);
  if (domain?.UserPoolId !== named.UserPoolId) throw errors.domainNotFound();
  return domain;
}

/** What making or changing a domain answers; one's own domain also gets an address to point it to. */
export function describeDomainAddress({ Domain, CustomDomainConfig, ManagedLoginVersion }: Domain) {
  return {
    ManagedLoginVersion,
    ...(CustomDomainConfig ? { CloudFrontDomain: `${Domain}.cloudfront.localhost` } : {}),
  };
}
