import * as z from 'zod/mini';
import { requireIdentityPoolByArn } from '../../identity-pools/identityPools.js';
import { text } from '../../shapes/common.js';
import { identityPoolTags } from '../../shapes/identityPool.js';
import { identityOperation } from '../base/operation.js';

const input = z.object({ ResourceArn: text(20, 2048), Tags: identityPoolTags });

/**
 * Adds tags to an identity pool, or changes its tags.
 * @see https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_TagResource.html
 */
export const TagResource = identityOperation(input, async ({ ResourceArn, Tags }, context) => {
  const pool = requireIdentityPoolByArn(context, ResourceArn);
  pool.settings = { ...pool.settings, IdentityPoolTags: { ...pool.settings.IdentityPoolTags, ...Tags } };
  return {};
});
