import * as z from 'zod/mini';
import { requirePoolByArn } from '../../pools/pools.js';
import { arn } from '../../shapes/admin.js';
import { query } from '../base/operation.js';

/**
 * Lists the tags of a user pool.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListTagsForResource.html
 */
export const ListTagsForResource = query(
  z.object({ ResourceArn: arn }),
  async ({ ResourceArn }, context) => ({
    Tags: requirePoolByArn(context, ResourceArn).settings.UserPoolTags ?? {},
  }),
);
