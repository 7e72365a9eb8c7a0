import * as z from 'zod/mini';
import { requireIdentityPool } from '../../identity-pools/identities.js';
import { identityPoolId } from '../../shapes/identityPool.js';
import type { IdentityPool } from '../../state/identityPool.js';
import { query } from '../base/operation.js';

/**
 * Answers the settings of an identity pool.
 * @see https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_DescribeIdentityPool.html
 */
export const DescribeIdentityPool = query(
  z.object({ IdentityPoolId: identityPoolId }),
  async ({ IdentityPoolId }, context) => describeIdentityPool(requireIdentityPool(context, IdentityPoolId)),
);

/** An identity pool as the API describes it. */
export function describeIdentityPool({ id, settings }: IdentityPool) {
  return { IdentityPoolId: id, ...settings };
}
