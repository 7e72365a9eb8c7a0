import * as z from 'zod/mini';
import { invalidParameter } from '../../base/errors.js';
import { describeDomainAddress, domainOf, versionNow } from '../../pools/domains.js';
import { requirePool } from '../../pools/pools.js';
import { domainName, domainSettings } from '../../shapes/admin.js';
import { poolId } from '../../shapes/common.js';
import { operation } from '../base/operation.js';

const input = z.object({ Domain: domainName, UserPoolId: poolId, ...domainSettings });

const reservedWords = ['aws', 'amazon', 'cognito'];

/**
 * Creates a domain for a pool's hosted pages: a prefix, or a custom domain with a certificate. A pool has at most one
 * of each.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolDomain.html
 */
export const CreateUserPoolDomain = operation(input, async (request, context) => {
  const { domains } = context.store;
  const pool = requirePool(context, request.UserPoolId);
  const reserved = reservedWords.find((word) => request.Domain.includes(word));
  if (reserved && !request.CustomDomainConfig) {
    throw invalidParameter(`Domain cannot contain reserved word: ${reserved}`);
  }
  if (domains.has(request.Domain)) {
    throw invalidParameter('Domain already associated with another user pool.');
  }
  if (domainOf(context.store, pool, request.CustomDomainConfig ? 'custom' : 'prefix')) {
    throw invalidParameter('User pool already has a domain configured.');
  }
  const Version = versionNow(context);
  const domain = { ...request, ManagedLoginVersion: request.ManagedLoginVersion ?? 1, Version };
  domains.set(request.Domain, domain);
  return describeDomainAddress(domain);
});
