import { ListTagsForResource } from './ListTagsForResource.js';
import { TagResource } from './TagResource.js';
import { UntagResource } from './UntagResource.js';

/** The operations on tags of user pools. */
export const tagOperations = {
  ListTagsForResource,
  TagResource,
  UntagResource,
};
