import * as z from 'zod/mini';
import { requireIdentityPoolByArn } from '../../identity-pools/identityPools.js';
import { list, text } from '../../shapes/common.js';
import { identityOperation } from '../base/operation.js';

const input = z.object({ ResourceArn: text(20, 2048), TagKeys: list(text(1, 128)) });

/**
 * Removes tags from an identity pool.
 * @see https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_UntagResource.html
 */
export const UntagResource = identityOperation(input, async ({ ResourceArn, TagKeys }, context) => {
  const pool = requireIdentityPoolByArn(context, ResourceArn);
  const kept = Object.entries(pool.settings.IdentityPoolTags ?? {}).filter(([key]) => !TagKeys.includes(key));
  pool.settings = { ...pool.settings, IdentityPoolTags: Object.fromEntries(kept) };
  return {};
});
