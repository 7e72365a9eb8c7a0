import { DeleteIdentityPool } from './DeleteIdentityPool.js';
import { GetPrincipalTagAttributeMap } from './GetPrincipalTagAttributeMap.js';
import { ListIdentityPools } from './ListIdentityPools.js';
import { ListTagsForResource } from './ListTagsForResource.js';
import { SetPrincipalTagAttributeMap } from './SetPrincipalTagAttributeMap.js';
import { TagResource } from './TagResource.js';
import { UntagResource } from './UntagResource.js';
import { UpdateIdentityPool } from './UpdateIdentityPool.js';

/** The operations on identity pools themselves, their tags included. */
export const identityPoolSettingOperations = {
  DeleteIdentityPool,
  GetPrincipalTagAttributeMap,
  ListIdentityPools,
  ListTagsForResource,
  SetPrincipalTagAttributeMap,
  TagResource,
  UntagResource,
  UpdateIdentityPool,
};
