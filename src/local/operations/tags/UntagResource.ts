import * as z from 'zod/mini';
import { requirePoolByArn } from '../../pools/pools.js';
import { arn } from '../../shapes/admin.js';
import { list, text } from '../../shapes/common.js';
import { operation } from '../base/operation.js';

/**
 * Removes tags from a user pool.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UntagResource.html
 */
export const UntagResource = operation(
  z.object({ ResourceArn: arn, TagKeys: list(text(1, 128)) }),
  async ({ ResourceArn, TagKeys }, context) => {
    const pool = requirePoolByArn(context, ResourceArn);
    const kept = Object.entries(pool.settings.UserPoolTags ?? {}).filter(([key]) => !TagKeys.includes(key));
    pool.settings = { ...pool.settings, UserPoolTags: Object.fromEntries(kept) };
    return {};
  },
);
