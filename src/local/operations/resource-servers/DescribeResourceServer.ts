import * as z from 'zod/mini';
import { requirePool } from '../../pools/pools.js';
import { requireResourceServer } from '../../pools/resourceServers.js';
import { resourceServerId } from '../../shapes/admin.js';
import { poolId } from '../../shapes/common.js';
import { query } from '../base/operation.js';

const input = z.object({ UserPoolId: poolId, Identifier: resourceServerId });

/**
 * Answers the settings of a resource server.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DescribeResourceServer.html
 */
export const DescribeResourceServer = query(input, async ({ UserPoolId, Identifier }, context) => ({
  ResourceServer: requireResourceServer(requirePool(context, UserPoolId), Identifier),
}));
