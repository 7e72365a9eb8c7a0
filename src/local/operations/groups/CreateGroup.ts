import * as z from 'zod/mini';
import { errors } from '../../base/errors.js';
import { madeNow } from '../../pools/dates.js';
import { requirePool } from '../../pools/pools.js';
import { groupName, groupSettings } from '../../shapes/admin.js';
import { poolId } from '../../shapes/common.js';
import type { Group } from '../../state/pool.js';
import { operation } from '../base/operation.js';

const input = z.object({ GroupName: groupName, UserPoolId: poolId, ...groupSettings });

/**
 * Creates a group without users.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateGroup.html
 */
export const CreateGroup = operation(input, async (request, context) => {
  const pool = requirePool(context, request.UserPoolId);
  pool.groups ??= new Map();
  if (pool.groups.has(request.GroupName)) throw errors.groupExists();
  const Group: Group = { ...request, ...madeNow(context) };
  pool.groups.set(Group.GroupName, Group);
  return { Group };
});
