import { errors } from '../base/errors.js';
import type { Context } from '../context/context.js';
import type { Domain, Pool } from '../state/pool.js';
import type { Store } from '../state/store.js';
import { regionOf } from './pools.js';

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
export function describeDomainAddress(domain: Domain) {
  const { CustomDomainConfig, ManagedLoginVersion, Routing } = domain;
  return {
    ManagedLoginVersion,
    ...(CustomDomainConfig ? { CloudFrontDomain: distributionOf(domain) } : {}),
    Routing,
  };
}

/** Describes a domain as DescribeUserPoolDomain does. */
export function describeDomain(domain: Domain) {
  return {
    ...domain,
    AWSAccountId: '000000000000',
    S3Bucket: `aws-cognito-${regionOf(domain.UserPoolId)}-assets`,
    CloudFrontDistribution: distributionOf(domain),
    Status: 'ACTIVE',
  };
}

/** Returns the version of a domain that is created or changed now. */
export function versionNow({ clock }: Context): string {
  return new Date(clock.now()).toISOString().replaceAll(/\D/g, '').slice(0, 14);
}

function distributionOf({ Domain }: Domain): string {
  return `${Domain}.cloudfront.localhost`;
}
