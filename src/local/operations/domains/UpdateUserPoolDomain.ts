import * as z from 'zod/mini';
import { describeDomainAddress, requireDomain, versionNow } from '../../pools/domains.js';
import { domainName, domainSettings } from '../../shapes/admin.js';
import { poolId } from '../../shapes/common.js';
import { operation } from '../base/operation.js';

const input = z.object({ Domain: domainName, UserPoolId: poolId, ...domainSettings });

/**
 * Changes the certificate of a domain, or the version of its pages.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UpdateUserPoolDomain.html
 */
export const UpdateUserPoolDomain = operation(input, async (request, context) => {
  const domain = { ...requireDomain(context, request), ...request, Version: versionNow(context) };
  context.store.domains.set(domain.Domain, domain);
  return describeDomainAddress(domain);
});
