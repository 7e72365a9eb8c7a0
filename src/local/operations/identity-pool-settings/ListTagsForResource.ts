import * as z from 'zod/mini';
import { requireIdentityPoolByArn } from '../../identity-pools/identityPools.js';
import { text } from '../../shapes/common.js';
import { identityQuery } from '../base/operation.js';

const input = z.object({ ResourceArn: text(20, 2048) });

/**
 * Lists the tags of an identity pool.
 * @see https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_ListTagsForResource.html
 */
export const ListTagsForResource = identityQuery(input, async ({ ResourceArn }, context) => ({
  Tags: requireIdentityPoolByArn(context, ResourceArn).settings.IdentityPoolTags ?? {},
}));
