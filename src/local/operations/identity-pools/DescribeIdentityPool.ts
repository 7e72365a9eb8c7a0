import * as z from 'zod/mini';
import { describeIdentityPool, requireIdentityPool } from '../../identity-pools/identityPools.js';
import { identityPoolId } from '../../shapes/identityPool.js';
import { identityQuery } from '../base/operation.js';

/**
 * Answers the settings of an identity pool.
 * @see https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_DescribeIdentityPool.html
 */
export const DescribeIdentityPool = identityQuery(
  z.object({ IdentityPoolId: identityPoolId }),
  async ({ IdentityPoolId }, context) => describeIdentityPool(requireIdentityPool(context, IdentityPoolId)),
);
