import * as z from 'zod/mini';
import { requireDomain } from '../../pools/domains.js';
import { domainName } from '../../shapes/admin.js';
import { poolId } from '../../shapes/common.js';
import { operation } from '../base/operation.js';

/**
 * Deletes a domain of a pool.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DeleteUserPoolDomain.html
 */
export const DeleteUserPoolDomain = operation(
  z.object({ Domain: domainName, UserPoolId: poolId }),
  async (request, context) => {
    context.store.domains.delete(requireDomain(context, request).Domain);
    return {};
  },
);
