import * as z from 'zod/mini';
import { describeDomain } from '../../pools/domains.js';
import { domainName } from '../../shapes/admin.js';
import { query } from '../base/operation.js';

/**
 * Answers the pool of a domain; an empty description for an unused domain.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DescribeUserPoolDomain.html
 */
export const DescribeUserPoolDomain = query(z.object({ Domain: domainName }), async ({ Domain }, context) => {
  const domain = context.store.domains.get(Domain);
  return { DomainDescription: domain ? describeDomain(domain) : {} };
});
