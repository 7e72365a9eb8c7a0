import * as z from 'zod/mini';
import { requirePoolByArn } from '../../pools/pools.js';
import { arn, tags } from '../../shapes/admin.js';
import { operation } from '../base/operation.js';

/**
 * Adds tags to a user pool, or changes its tags.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_TagResource.html
 */
export const TagResource = operation(
  z.object({ ResourceArn: arn, Tags: tags }),
  async ({ ResourceArn, Tags }, context) => {
    const pool = requirePoolByArn(context, ResourceArn);
    pool.settings = { ...pool.settings, UserPoolTags: { ...pool.settings.UserPoolTags, ...Tags } };
    return {};
  },
);
