import * as z from 'zod/mini';
import { requirePool } from '../../pools/pools.js';
import { groupName } from '../../shapes/admin.js';
import { poolId } from '../../shapes/common.js';
import { requireGroup } from '../../users/groups.js';
import { query } from '../base/operation.js';

const input = z.object({ GroupName: groupName, UserPoolId: poolId });

/**
 * Answers the settings of a group.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetGroup.html
 */
export const GetGroup = query(input, async ({ GroupName, UserPoolId }, context) => ({
  Group: requireGroup(requirePool(context, UserPoolId), GroupName),
}));
